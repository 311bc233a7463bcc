package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An analyst adds rows in a folder, without a build. */
class RuleFolderTest {
  private static final String DESIGNATIONS = "name\tkind\tmaker\tplural\texample\n";
  private static final String TEXT =
      "Aotearoa has ordered 40 Skylance missiles from Norway for 90 million kina.";

  @TempDir Path folder;

  @BeforeEach
  void nameTheFolder() {
    System.setProperty(RuleFolder.SETTING, folder.toString());
  }

  @AfterEach
  void forgetTheFolder() {
    System.clearProperty(RuleFolder.SETTING);
  }

  @Test
  void theExamplesOfTheHowToAreReadAndChangeTheVersion() throws Exception {
    var before = extract().get("rules").asString();
    for (var table : howTo()) {
      write(table[0], table[1]);
    }

    var after = extract();

    var sale = after.get("sales").get(0);
    assertThat(sale.get("buyer").toString()).isEqualTo("[\"NZ\"]");
    assertThat(sale.get("items").get(0).get("designations").toString()).contains("Skylance");
    assertThat(sale.get("amount").get("currency").asString()).isEqualTo("PGK");
    assertThat(after.get("rules").asString()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "designations.tsv; =Skylance|missile|NO||a quiet day; line 2: the example",
        "designations.tsv; =Skylance|missile|NO|a Skylance missile; line 2: 4 cells where the",
        "designations.tsv; =Skylance|missile|Norway||a Skylance; line 2: no country or body",
        "countries.tsv; =Skylance|missile|NO||a Skylance; the header must be these words",
        "weapons.tsv; =Skylance|missile|NO||a Skylance; name it as one of arms-words.tsv"
      })
  void aBadRowIsNamedWithItsFileAndLine(String file, String row, String said) throws Exception {
    write(file, DESIGNATIONS + row.replace('|', '\t') + "\n");

    var run = Console.run("extract", write("article.txt", TEXT).toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains(file).contains(said).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFolderThatIsNamedButNotThereIsRefused() throws Exception {
    var article = write("article.txt", TEXT);
    System.setProperty(RuleFolder.SETTING, folder.resolve("nowhere").toString());

    var run = Console.run("extract", article.toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("transmittal.rules").contains("nowhere");
  }

  private JsonNode extract() throws IOException {
    var run = Console.run("extract", write("article.txt", TEXT).toString());
    assertThat(run.code()).as(run.err()).isZero();
    return new JsonMapper().readTree(run.out());
  }

  /** The tables in jobs/rules/README.md: each name, and the indented lines behind it. */
  private static String[][] howTo() throws IOException {
    var lines = Files.readAllLines(Path.of("jobs/rules/README.md"));
    var tables = lines.stream().filter(line -> line.startsWith("    ")).map(String::strip).toList();
    return new String[][] {
      {"designations.tsv", String.join("\n", tables.subList(0, 2))},
      {"countries.tsv", String.join("\n", tables.subList(2, 4))},
      {"currencies.tsv", String.join("\n", tables.subList(4, 6))}
    };
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
