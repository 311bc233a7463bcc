package org.transmittal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * The style of the sources is google-java-format's. {@code mvn test -Dtest=StyleTest
 * -Dtransmittal.style=write} rewrites what is not.
 */
class StyleTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    var write = "write".equals(System.getProperty("transmittal.style"));
    var formatter = new Formatter();
    var unformatted = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        var source = Files.readString(file);
        var formatted = formatter.formatSourceAndFixImports(source);
        if (!formatted.equals(source)) {
          unformatted.add(file);
          if (write) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    assertThat(write ? new ArrayList<Path>() : unformatted)
        .as("not formatted; mend by: mvn test -Dtest=StyleTest -Dtransmittal.style=write")
        .isEmpty();
  }
}
