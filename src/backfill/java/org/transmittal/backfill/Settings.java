package org.transmittal.backfill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.transmittal.archive.Limits;

/**
 * What the settings of Transmittal say of reading archives, so that a cluster reads them as the
 * nightly job would.
 *
 * @param tables rows that are added to the built-in rules, by file
 */
record Settings(Map<String, String> tables, Limits limits) {
  private static final String LIMITS = "transmittal.limits.";

  /**
   * Reads them.
   *
   * @param config the file with settings; null for none
   * @param rules the folder of added rows; null for the one that the settings name, if any
   * @throws InputException if a file cannot be read or a value is none
   */
  static Settings read(@Nullable Path config, @Nullable Path rules) {
    var properties = new Properties();
    if (config != null) {
      try (var in = Files.newBufferedReader(config)) {
        properties.load(in);
      } catch (IOException e) {
        throw new InputException("no settings to read at " + config);
      }
    }
    var named = properties.getProperty("transmittal.rules");
    var folder = rules == null && named != null ? Path.of(named) : rules;
    return new Settings(folder == null ? Map.of() : tables(folder), limits(properties));
  }

  private static Limits limits(Properties properties) {
    var usual = Limits.DEFAULT;
    try {
      return new Limits(
          Math.toIntExact(number(properties, "entry-bytes", usual.entryBytes())),
          Math.toIntExact(number(properties, "ratio", usual.ratio())),
          number(properties, "entries", usual.entries()),
          Math.toIntExact(number(properties, "depth", usual.depth())));
    } catch (NumberFormatException e) {
      throw new InputException("a limit that is no number: " + e.getMessage());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  private static long number(Properties properties, String name, long usual) {
    var stated = properties.getProperty(LIMITS + name);
    return stated == null ? usual : Long.parseLong(stated.strip());
  }

  private static Map<String, String> tables(Path folder) {
    var tables = new HashMap<String, String>();
    try (var files = Files.newDirectoryStream(folder, "*.tsv")) {
      for (var file : files) {
        tables.put(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new InputException("no rules to read in " + folder);
    }
    return tables;
  }
}
