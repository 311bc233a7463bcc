package org.transmittal.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.transmittal.warehouse.DatabaseUnavailableException;
import org.transmittal.warehouse.RunLock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the settings, and what is started by them. */
final class Settings {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings; jobs/transmittal.properties if not given.")
  private @Nullable Path config;

  /**
   * Starts what a wiring puts together.
   *
   * @param beans adds what the command itself gives
   * @throws ParameterException if there are no settings to read
   * @throws SettingException if one of them cannot be
   */
  ConfigurableApplicationContext start(Class<?> wiring, Consumer<GenericApplicationContext> beans) {
    check();
    try {
      return new SpringApplicationBuilder(wiring)
          .web(WebApplicationType.NONE)
          .logStartupInfo(false)
          // A run that is told to end closes what it uses itself, when its chunk is whole.
          .registerShutdownHook(false)
          .properties(Home.properties(config))
          .initializers(
              context -> {
                // The log has been opened by now, and nothing else was done.
                LogTrouble.tell(spec.commandLine().getErr());
                beans.accept((GenericApplicationContext) context);
              })
          .run();
    } catch (RuntimeException e) {
      throw SettingException.in(e);
    }
  }

  /** Reads the ledger as it stands at one moment, whatever a run writes meanwhile. */
  <T> T read(Clock clock, Function<BeanFactory, T> query) {
    try (var context =
        start(ReadWiring.class, beans -> beans.registerBean(Clock.class, () -> clock))) {
      var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
      transaction.setReadOnly(true);
      transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
      return transaction.execute(status -> query.apply(context));
    }
  }

  /**
   * Changes the ledger, all or nothing, while no run is at work on it.
   *
   * @throws DatabaseUnavailableException if one is
   */
  <T> T write(Clock clock, Function<BeanFactory, T> change) {
    try (var context =
            start(ReadWiring.class, beans -> beans.registerBean(Clock.class, () -> clock));
        var held = context.getBean(RunLock.class).take().orElseThrow(Settings::busy)) {
      var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
      return transaction.execute(
          status -> {
            context.getBean(RunLock.class).confirm();
            return change.apply(context);
          });
    }
  }

  private static DatabaseUnavailableException busy() {
    return new DatabaseUnavailableException(
        "another run is at work on this ledger; wait for it", true, null);
  }

  private void check() {
    if (config != null && !(config.toFile().isFile() && config.toFile().canRead())) {
      throw new ParameterException(spec.commandLine(), "no settings to read at " + config);
    }
    if (config != null && !config.toString().endsWith(".properties")) {
      throw new ParameterException(
          spec.commandLine(), "settings stand in a file that ends in .properties, not " + config);
    }
    var file = Home.settings(config).toString();
    if (file.chars().anyMatch(c -> ",;[]".indexOf(c) >= 0)) {
      // Spring takes the path for several, or for one with a hint behind it.
      throw new ParameterException(
          spec.commandLine(),
          "settings cannot be read from %s: give a path without , ; [ ]".formatted(file));
    }
  }
}
