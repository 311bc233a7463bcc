package org.transmittal.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder that relative defaults count from: the checkout, which the launcher names. */
final class Home {
  private Home() {}

  /** A path below it. */
  static Path path(String relative) {
    return Path.of(System.getProperty("transmittal.home", ".")).resolve(relative);
  }

  /**
   * The file with settings.
   *
   * @param config the one that was named; null for the usual one, which need not be there
   */
  static Path settings(@Nullable Path config) {
    return (config == null ? path("jobs/transmittal.properties") : config).toAbsolutePath();
  }

  /**
   * Where the settings stand, and what in them depends on the folder.
   *
   * @param config the file with settings; null for the usual one, which need not be there
   */
  static Map<String, Object> properties(@Nullable Path config) {
    var properties = new HashMap<String, Object>();
    properties.put(
        "spring.config.additional-location",
        (config == null ? "optional:" : "") + "file:" + settings(config));
    properties.put("transmittal.data", path("jobs/data").toAbsolutePath().normalize().toString());
    return properties;
  }
}
