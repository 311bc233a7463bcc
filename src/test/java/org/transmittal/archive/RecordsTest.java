package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.SharedInputs;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import tools.jackson.databind.json.JsonMapper;

class RecordsTest {
  private static final String RECORD =
      "{\"id\": \"7\", \"title\": \"A title\", \"published\": \"2026-01-30T23:30:00-05:00\","
          + " \"url\": \"https://www.a.com/x\", \"lang\": \"en\", \"text\": \"The text.\"}";

  @TempDir Path folder;

  @Test
  void aRecordTellsWhatItsFieldsSay() throws Exception {
    var article = Readings.article(write("a.jsonl", RECORD));

    assertThat(article.id()).isEqualTo("7");
    assertThat(article.title()).isEqualTo("A title");
    assertThat(article.text()).isEqualTo("The text.");
    assertThat(article.published())
        .isEqualTo(
            new Finding<>(
                LocalDate.of(2026, 1, 30), Origin.FIELD, "2026-01-30T23:30:00-05:00", null));
    assertThat(article.url())
        .isEqualTo(new Finding<>("https://www.a.com/x", Origin.FIELD, "https://www.a.com/x", null));
    assertThat(article.publisher()).isEqualTo(new Finding<>("a.com", Origin.URL, "a.com", null));
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.place().toString()).isEqualTo("a.jsonl");
    assertThat(article.place().offset()).isZero();
  }

  @Test
  void theDateIsThatOfAFieldThenOfTheAddressThenOfTheText() throws Exception {
    var text = "\"text\": \"OSLO, January 28, 2026 - Norway buys.\"";
    var address = "\"url\": \"https://a.com/2026/01/29/x\", " + text;
    var entries =
        Readings.entries(
            write(
                "a.jsonl",
                "{\"published\": \"2026-01-30\", " + address + "}",
                "{\"published\": \"soon\", " + address + "}",
                "{" + text + "}"));

    assertThat(entries)
        .extracting(entry -> ((Entry.Readable) entry).article().published())
        .extracting(date -> date.value().getDayOfMonth(), Finding::origin)
        .containsExactly(tuple(30, Origin.FIELD), tuple(29, Origin.URL), tuple(28, Origin.TEXT));
  }

  @Test
  void theFieldNamesOfOtherDumpsAreKnown() throws Exception {
    var article =
        Readings.article(
            write(
                "a.jsonl",
                """
                {"headline": "Title", "maintext": "Text.", "date_publish": "2026-01-30 10:00:00", \
                "link": "https://a.com/x", "source": {"id": null, "name": "AP"}, "language": "eng"}
                """));

    assertThat(article.title()).isEqualTo("Title");
    assertThat(article.text()).isEqualTo("Text.");
    assertThat(article.date()).isEqualTo(LocalDate.of(2026, 1, 30));
    assertThat(article.address()).isEqualTo("https://a.com/x");
    assertThat(article.publisher()).isEqualTo(new Finding<>("AP", Origin.FIELD, "AP", null));
    assertThat(article.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
  void theLocaleOfTheMachineChangesNothing(String tag) throws Exception {
    var upper = RECORD.replace("title", "TITLE").replace("published", "PUBLISHED");
    var path = write("a.jsonl", upper, "{oops", "{\"text\": \"Tin tức về tên lửa của Mỹ.\"}");
    var before = Readings.entries(path);
    var locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(Readings.entries(path)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(((Entry.Readable) before.getFirst()).article().title()).isEqualTo("A TITLE");
  }

  @Test
  void aBadLineIsRejectedByItsNumberAndTheRestGoesOn() throws Exception {
    var entries =
        Readings.entries(
            write("a.jsonl", RECORD, "", "{\"id\": 3, oops", "[1]", "{\"id\": 5}", RECORD));

    var second = RECORD.length() + 2L;
    assertThat(entries)
        .extracting(e -> e.place().offset())
        .containsExactly(0L, second, second + 15, second + 19, second + 29);
    assertThat(((Entry.Rejected) entries.get(1)).detail()).startsWith("line 3 is no valid JSON: ");
    assertThat(((Entry.Rejected) entries.get(2)).detail()).isEqualTo("line 4 is no JSON object");
    assertThat(entries.subList(1, 4))
        .extracting(e -> ((Entry.Rejected) e).reason())
        .containsOnly(Rejection.BAD_RECORD);
    assertThat(((Entry.Rejected) entries.get(3)).detail()).isEqualTo("has no text; its fields: id");
    assertThat(entries.getLast()).isInstanceOf(Entry.Readable.class);
  }

  @Test
  void aLineOverTheLimitIsTooLargeAndTheNextIsRead() throws Exception {
    var path = write("a.jsonl", "{\"text\": \"" + "word ".repeat(1000) + "\"}", RECORD);

    var entries = Readings.entries(path, Limits.DEFAULT.withEntryBytes(1000));

    assertThat(((Entry.Rejected) entries.getFirst()).reason()).isEqualTo(Rejection.TOO_LARGE);
    assertThat(entries.getLast()).isInstanceOf(Entry.Readable.class);
  }

  @Test
  void aListOfObjectsAndAnObjectOverManyLinesAreRead() throws Exception {
    assertThat(Readings.account(write("list.json", "[" + RECORD + ",", RECORD + "]")))
        .containsExactly("list.json: The text.", "list.json: The text.");
    assertThat(Readings.account(write("one.json", "{", "\"text\": \"The text.\"", "}")))
        .containsExactly("one.json: The text.");
    assertThat(Readings.account(write("cut.json", "[" + RECORD + ",", "{\"text\": \"The te")))
        .containsExactly("cut.json: The text.", "cut.json: BAD_RECORD");
  }

  @Test
  void anItemOfAListOverTheLimitIsTooLarge() throws Exception {
    var path =
        write("a.json", "[" + RECORD + ",", "{\"text\": \"" + "word ".repeat(50_000) + "\"}]");

    var entries = Readings.entries(path, Limits.DEFAULT.withEntryBytes(1000));

    assertThat(entries.getFirst()).isInstanceOf(Entry.Readable.class);
    assertThat(((Entry.Rejected) entries.getLast()).reason()).isEqualTo(Rejection.TOO_LARGE);
  }

  @Test
  void contentTellsJsonLinesUnderAnyName() throws Exception {
    assertThat(Readings.account(write("dump.json", RECORD, RECORD))).hasSize(2);
    assertThat(Readings.account(write("dump", RECORD, RECORD))).hasSize(2);
  }

  @Test
  void aPackedDumpThatIsCutOffKeepsItsFirstRecords() throws Exception {
    var path = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
      for (var i = 0; i < 200; i++) {
        var salt = Integer.toHexString(i * 0x9e3779b9);
        out.write((RECORD.replace("The text", "Text " + salt) + "\n").getBytes());
      }
    }
    assertThat(Readings.entries(path)).hasSize(200).last().isInstanceOf(Entry.Readable.class);
    assertThat(Readings.entries(path).getFirst().place())
        .extracting(Place::entry, Place::archiveName)
        .containsExactly("a.jsonl", "a.jsonl.gz");

    var bytes = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
    var cut = Readings.entries(path);
    assertThat(cut).hasSizeBetween(10, 199).first().isInstanceOf(Entry.Readable.class);
    assertThat(((Entry.Rejected) cut.getLast()).reason()).isEqualTo(Rejection.BROKEN_ARCHIVE);
    assertThat(cut.getLast().place().offset())
        .isGreaterThan(cut.get(cut.size() - 2).place().offset());
  }

  @Test
  void aTextWithMarkupIsItsText() throws Exception {
    assertThat(
            Readings.article(
                    write(
                        "a.jsonl",
                        "{\"title\": \"A &amp; B\", \"body\": \"<p>One.</p><p>Two"
                            + " <b>words</b>.</p>\"}"))
                .text())
        .isEqualTo("One.\nTwo words.");
  }

  @Test
  void everyRecordOfARealDumpIsRead() throws Exception {
    var packed = Readings.entries(SharedInputs.file("archives/wire-2026.jsonl.gz"));
    var file = SharedInputs.file("gold/docs.jsonl");
    var plain = Readings.entries(file);
    var lines = Files.readAllLines(file, StandardCharsets.UTF_8);

    assertThat(packed).hasSameSizeAs(lines);
    assertThat(plain).hasSameSizeAs(lines);
    for (var i = 0; i < lines.size(); i++) {
      var article = ((Entry.Readable) plain.get(i)).article();
      assertThat(((Entry.Readable) packed.get(i)).article().key()).isEqualTo(article.key());
      var record = new JsonMapper().readTree(lines.get(i));
      assertThat(article.id()).isEqualTo(record.get("id").stringValue());
      assertThat(article.text()).isEqualTo(TextCleaner.clean(record.get("text").stringValue()));
      var published = record.get("published");
      if (!published.isNull()) {
        assertThat(article.published().quote()).isEqualTo(published.stringValue());
      }
    }
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }
}
