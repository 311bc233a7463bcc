package org.transmittal;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real inputs that lie beside the checkout. */
public final class SharedInputs {
  private SharedInputs() {}

  /**
   * A shared file or folder. Where it is missing, the test is skipped and says so, or fails if the
   * property {@code transmittal.shared.required} is true.
   */
  public static Path file(String relative) {
    var path = Path.of(System.getProperty("transmittal.shared", "../shared")).resolve(relative);
    if (!Files.exists(path) && Boolean.getBoolean("transmittal.shared.required")) {
      fail("required, but not there: " + path);
    }
    assumeTrue(Files.exists(path), "skipped: no " + path);
    return path;
  }
}
