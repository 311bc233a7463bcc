package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code transmittal extract --values}, as a person types it. */
class ExtractValuesTest {
  private static final String TEXT =
      "The budget grew to £1.6bn ($2bn). Up to 40 tanks and 12 F-35A jets arrive by January 3,"
          + " 2026, and a crew 🚀 of 4 officers saw 96 to 98 boats for between $2 and $3 million.";

  @TempDir Path folder;

  @Test
  void everyValueIsGivenWhetherOrNotItBelongsToASale() throws Exception {
    var line = values(TEXT);

    assertThat(line.propertyNames())
        .containsExactly("id", "amounts", "quantities", "designations", "dates");
    assertThat(line.get("amounts").toString())
        .contains("\"value\":1600000000,\"high\":null,\"currency\":\"GBP\",\"bound\":\"exact\"")
        .contains("\"alt\":[{\"value\":2000000000,\"high\":null,\"currency\":\"USD\"")
        .contains("\"value\":2000000,\"high\":3000000,\"currency\":\"USD\",\"bound\":\"range\"");
    assertThat(line.get("quantities").toString())
        .contains("\"value\":40,\"high\":null,\"bound\":\"up_to\",\"text\":\"Up to 40\"")
        .contains("\"value\":96,\"high\":98,\"bound\":\"range\"");
    assertThat(line.get("designations").get(0).get("value").asString()).isEqualTo("F-35A");
    assertThat(line.get("dates").get(0).get("value").asString()).isEqualTo("2026-01-03");
  }

  @Test
  void everyTextIsWhatItsSpanHolds() throws Exception {
    var line = values(TEXT);

    var checked = 0;
    for (var list : new String[] {"amounts", "quantities", "designations", "dates"}) {
      for (var value : line.get(list)) {
        assertThat(TEXT.substring(value.get("start").asInt(), value.get("end").asInt()))
            .isEqualTo(value.get("text").asString());
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(6);
  }

  @Test
  void aTextWithoutValuesHasEmptyLists() throws Exception {
    assertThat(values("The harvest was good.").toString())
        .endsWith("\"amounts\":[],\"quantities\":[],\"designations\":[],\"dates\":[]}");
  }

  @Test
  void aFileThatIsNotThereEndsWithTheSameCodeAsWithoutTheOption() {
    var run = Console.run("extract", "--values", folder.resolve("nowhere.txt").toString());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("nowhere.txt");
  }

  private JsonNode values(String text) throws Exception {
    var file = Files.writeString(folder.resolve("article.txt"), text);
    var run = Console.run("extract", "--values", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return new JsonMapper().readTree(run.out());
  }
}
