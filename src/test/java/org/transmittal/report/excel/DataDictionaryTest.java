package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code mvn test -Dtest=DataDictionaryTest -Dtransmittal.dictionary=write} renews the file. */
class DataDictionaryTest {
  private static final Path FILE = Path.of("reports/data-dictionary.md");

  @Test
  void theDictionaryOfTheReportsIsTheOneOfTheCode() throws Exception {
    if ("write".equals(System.getProperty("transmittal.dictionary"))) {
      Files.writeString(FILE, DataDictionary.markdown());
    }
    assertThat(FILE).hasContent(DataDictionary.markdown());
  }
}
