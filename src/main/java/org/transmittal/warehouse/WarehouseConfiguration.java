package org.transmittal.warehouse;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The connection pool, and the schema that Flyway brings up to date before anything reads it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@ComponentScan
public class WarehouseConfiguration {
  private static final long CONNECTION_TIMEOUT_MS = 10_000;

  /**
   * Connections to the database, with its schema in place.
   *
   * @param alarm is told when it can write no more
   * @throws DatabaseUnavailableException if it does not answer
   */
  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(DatabaseSettings settings, Optional<Alarm> alarm) {
    var config = new HikariConfig();
    config.setJdbcUrl(url(settings));
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(settings.poolSize());
    config.setMinimumIdle(0);
    config.setConnectionTimeout(CONNECTION_TIMEOUT_MS);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setPoolName("warehouse");
    config.setExceptionOverride(telling(alarm.orElse(reason -> {})));
    if (settings.url().startsWith("jdbc:mysql:")) {
      config.addDataSourceProperty("rewriteBatchedStatements", "true");
      config.addDataSourceProperty("connectionTimeZone", "UTC");
      config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
    }
    HikariDataSource dataSource = null;
    try {
      dataSource =
          EmbeddedDataSource.is(settings)
              ? EmbeddedDataSource.open(config, settings)
              : new HikariDataSource(config);
      migrate(settings, dataSource);
      return dataSource;
    } catch (RuntimeException e) {
      if (dataSource != null) {
        dataSource.close();
      }
      throw unavailable(settings, e);
    }
  }

  /** The pool shows it each failure first, and does with the connection what it always does. */
  private static SQLExceptionOverride telling(Alarm alarm) {
    return new SQLExceptionOverride() {
      @java.lang.Override
      public Override adjudicate(SQLException failure) {
        Faults.unwritable(failure).ifPresent(alarm::unwritable);
        return Override.CONTINUE_EVICT;
      }
    };
  }

  private static String url(DatabaseSettings settings) {
    return EmbeddedDataSource.is(settings) ? EmbeddedDataSource.url(settings) : settings.url();
  }

  /** By the user of the schema where one is named: the other then needs no right to change it. */
  private static void migrate(DatabaseSettings settings, DataSource dataSource) {
    var flyway =
        (settings.schemaUser().isEmpty()
                ? flyway().dataSource(dataSource)
                : flyway()
                    .dataSource(url(settings), settings.schemaUser(), settings.schemaPassword()))
            .load();
    // A migration that failed, for want of room or of the server, can be run again as it is.
    if (Arrays.stream(flyway.info().all()).anyMatch(one -> one.getState().isFailed())) {
      flyway.repair();
    }
    flyway.migrate();
  }

  /** Every migration, for a database yet to be named. */
  static FluentConfiguration flyway() {
    return Flyway.configure()
        .locations("classpath:db/migration")
        .javaMigrations(
            new V1__batch_tables(),
            new V3__sketches(),
            new V5__authors(),
            new V6__grounds(),
            new V11__captures(),
            new V13__batch_letters());
  }

  private static DatabaseUnavailableException unavailable(
      DatabaseSettings settings, RuntimeException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    var reason =
        DatabaseSettings.withoutPassword(
            String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
    // H2 says so of a file that another process has open.
    var busy = reason.contains("already in use") || reason.contains("is locked");
    var message =
        busy
            ? "the ledger is busy: %s is in use by another run or command; wait for it to end"
            : failure instanceof FlywayException
                ? "the tables at %s cannot be made or changed: %s; name a user who may by"
                    + " TRANSMITTAL_DB_SCHEMA_USER"
                : "no database at %s: %s; check that it runs, and TRANSMITTAL_DB_URL, _USER,"
                    + " _PASSWORD";
    return new DatabaseUnavailableException(
        Faults.unwritable(failure)
            .map(Faults::full)
            .orElseGet(() -> message.formatted(settings, reason)),
        busy,
        failure);
  }
}
