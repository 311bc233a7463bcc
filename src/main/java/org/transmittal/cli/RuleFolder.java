package org.transmittal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.transmittal.normalization.Rules;

/** The folder of rows that an installation adds to the built-in rule tables. */
final class RuleFolder {
  /** The setting that names it. */
  static final String SETTING = "transmittal.rules";

  private RuleFolder() {}

  /** By the environment, else the usual file of settings, as a run without {@code --config}. */
  static Rules load() {
    var environment = System.getenv("TRANSMITTAL_RULES");
    var property = environment == null ? System.getProperty(SETTING) : environment;
    return load(property == null ? stated() : property);
  }

  /**
   * All rules, those of the folder too.
   *
   * @param folder null for {@code jobs/rules}, which need not be there
   * @throws org.transmittal.normalization.RuleException if a row is not as it should be
   * @throws SettingException if the folder that is named is none
   */
  static Rules load(@Nullable String folder) {
    var path = Home.path(folder == null ? "jobs/rules" : folder);
    if (!Files.isDirectory(path)) {
      if (folder != null) {
        throw new SettingException(SETTING + ": there is no folder " + path);
      }
      return Rules.load();
    }
    var tables = new HashMap<String, String>();
    try (var files = Files.newDirectoryStream(path, "*.tsv")) {
      for (var file : files) {
        tables.put(file.toString(), read(file));
      }
    } catch (IOException e) {
      throw new SettingException(path + ": cannot be read: " + Message.of(e));
    }
    return Rules.load(tables);
  }

  /**
   * Begins to read the rules that settings tell, while what needs them is put together. What is
   * wrong with them comes to light where they are asked for, as the cause of a {@link
   * java.util.concurrent.CompletionException}.
   */
  static Supplier<Rules> ahead(Environment settings) {
    var folder = settings.getProperty(SETTING);
    return CompletableFuture.supplyAsync(() -> load(folder))::join;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new SettingException(file + ": is no text in UTF-8 that can be read; save it as such");
    }
  }

  private static @Nullable String stated() {
    var settings = Home.path("jobs/transmittal.properties");
    if (!Files.isReadable(settings)) {
      return null;
    }
    try (var in = Files.newBufferedReader(settings)) {
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty(SETTING);
    } catch (IOException e) {
      throw new SettingException(settings + ": cannot be read: " + Message.of(e));
    }
  }
}
