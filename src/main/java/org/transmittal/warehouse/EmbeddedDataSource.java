package org.transmittal.warehouse;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The connections to a ledger that H2 keeps in a file. Left to itself it writes some tables a
 * moment before others, in the background, so that a kill leaves half a chunk; it is told to write
 * at each commit and at no other time. It keeps to that only while it is open, so one connection
 * beside those that come and go is held until the end.
 */
final class EmbeddedDataSource extends HikariDataSource {
  private static final int ADMIN_RIGHTS_REQUIRED = 90_040;

  private final Connection held;

  private EmbeddedDataSource(HikariConfig config, Connection held) {
    super(config);
    this.held = held;
  }

  static boolean is(DatabaseSettings settings) {
    return settings.url().startsWith("jdbc:h2:");
  }

  /** Opens the file, and the connections that the pool begins with. */
  static EmbeddedDataSource open(HikariConfig config, DatabaseSettings settings) {
    Connection held = null;
    try {
      var byOwner = !settings.schemaUser().isEmpty();
      held =
          DriverManager.getConnection(
              url(settings),
              byOwner ? settings.schemaUser() : settings.user(),
              byOwner ? settings.schemaPassword() : settings.password());
      writeAtOnce(held);
      return new EmbeddedDataSource(config, held);
    } catch (SQLException | RuntimeException e) {
      close(held);
      throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
  }

  /** It would close its file at the first signal to end, under a chunk that is being written. */
  static String url(DatabaseSettings settings) {
    var url = settings.url();
    return url.toUpperCase(Locale.ROOT).contains("DB_CLOSE_ON_EXIT")
        ? url
        : url + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  /** Only an administrator may say so, and who may not, and only reads, need not. */
  private static void writeAtOnce(Connection held) throws SQLException {
    try (var statement = held.createStatement()) {
      statement.execute("SET WRITE_DELAY 0");
    } catch (SQLException e) {
      if (e.getErrorCode() != ADMIN_RIGHTS_REQUIRED) {
        throw e;
      }
    }
  }

  @Override
  public void close() {
    super.close();
    close(held);
  }

  private static void close(Connection held) {
    try {
      if (held != null) {
        held.close();
      }
    } catch (SQLException e) {
      // What was committed is in the file; H2 has its own record of the rest.
    }
  }
}
