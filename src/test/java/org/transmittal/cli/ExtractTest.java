package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code transmittal extract}, as a person types it. */
class ExtractTest {
  private static final String SALE =
      "Norway has signed a contract to buy 12 F-35A fighters from the United States for $1.2"
          + " billion.";

  @TempDir Path folder;

  @Test
  void eachArticleIsALineWithTheFilesPathAsItsId() throws Exception {
    var file = write("norway.txt", SALE);

    var run = Console.run("extract", file.toString());

    assertThat(run.code()).as(run.err()).isZero();
    var line = lines(run).getFirst();
    assertThat(line.get("id").asString()).isEqualTo(file.toString());
    assertThat(line.get("relevant").asBoolean()).isTrue();
    var sale = line.get("sales").get(0);
    assertThat(sale.get("buyer").get(0).asString()).isEqualTo("NO");
    assertThat(sale.get("amount").get("value").asLong()).isEqualTo(1_200_000_000L);
    assertThat(sale.get("status").asString()).isEqualTo("CONTRACTED");
  }

  @Test
  void everyQuoteIsWhatItsSpanHolds() throws Exception {
    var run = Console.run("extract", write("norway.txt", SALE).toString());

    var evidence = lines(run).getFirst().get("sales").get(0).get("evidence");
    assertThat(evidence.size()).isGreaterThan(4);
    for (var one : evidence) {
      assertThat(SALE.substring(one.get("start").asInt(), one.get("end").asInt()))
          .isEqualTo(one.get("quote").asString());
    }
  }

  @Test
  void whatIsKnownOfAnArticleStandsWithWhereItWasFound() throws Exception {
    var page =
        "<html><head><meta name=author content='By A. Writer'></head><body><p>" + SALE + "</p>";

    var run = Console.run("extract", write("norway.html", page).toString());

    var author = lines(run).getFirst().get("author");
    assertThat(author.get("value").asString()).isEqualTo("A. Writer");
    assertThat(author.get("from").asString()).isEqualTo("meta");
    assertThat(author.get("quote").asString()).isEqualTo("By A. Writer");
    var unsigned = Console.run("extract", write("norway.txt", SALE).toString());
    assertThat(lines(unsigned).getFirst().get("author").isNull()).isTrue();
  }

  @Test
  void documentsOfAFileOfLinesKeepTheirIds() throws Exception {
    var file =
        write(
            "wire.jsonl",
            """
            {"id": "a-1", "title": "Norway buys", "published": "2026-01-15", "url": null, "lang": "en", "text": "%s"}
            {"id": "a-2", "text": "The harvest was good."}
            """
                .formatted(SALE));

    var lines = lines(Console.run("extract", file.toString()));

    assertThat(lines).extracting(line -> line.get("id").asString()).containsExactly("a-1", "a-2");
    assertThat(lines)
        .extracting(line -> line.get("relevant").asBoolean())
        .containsExactly(true, false);
  }

  @Test
  void aBadLineIsNamedWithItsLineAndTheOthersAreRead() throws Exception {
    var file =
        write(
            "wire.jsonl",
            "{\"id\": \"a\", \"text\": \"One.\"}\n"
                + "{\"id\": \n"
                + "{\"id\": \"c\", \"text\": \"Two.\"}\n");

    var run = Console.run("extract", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(lines(run)).hasSize(2);
    assertThat(run.err()).contains("wire.jsonl").contains("2").contains("BAD_RECORD");
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void aFileThatIsNotThereIsNamedAndTheOthersAreStillRead() throws Exception {
    var there = write("norway.txt", SALE);

    var run = Console.run("extract", folder.resolve("nowhere.txt").toString(), there.toString());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("nowhere.txt").doesNotContain("\tat ");
    assertThat(lines(run)).hasSize(1);
  }

  @Test
  void aFileThatIsNoTextIsNamedAndTheOthersAreStillRead() throws Exception {
    var broken = Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0});

    var run = Console.run("extract", broken.toString(), write("norway.txt", SALE).toString());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("picture.txt").contains("NOT_TEXT");
    assertThat(lines(run)).hasSize(1);
  }

  @Test
  void anEntryOfAnArchiveIsCalledByBoth() throws Exception {
    var zip = folder.resolve("week.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("2026/norway.txt"));
      out.write(SALE.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(lines(Console.run("extract", zip.toString())).getFirst().get("id").asString())
        .isEqualTo(zip + "!2026/norway.txt");
  }

  @Test
  void theSameFileGivesTheSameBytes() throws Exception {
    var file = write("norway.txt", SALE).toString();

    assertThat(Console.run("extract", file).out()).isEqualTo(Console.run("extract", file).out());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<JsonNode> lines(Console run) {
    var mapper = new JsonMapper();
    return run.out().lines().map(mapper::readTree).toList();
  }
}
