package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.article.Rejection;

class TableTest {
  @TempDir Path folder;

  @Test
  void aTableIsToldByItsHeadingsWhateverItIsCalled() throws Exception {
    var path =
        write(
            "dump.txt",
            """
            id,Title,published,url,text
            7,"Japan, again",2026-01-30,https://a.com/x,"Alpha
            goes on, ""he"" said"
            8,Second,,,Beta
            """);

    var entries = Readings.entries(path);

    assertThat(entries).extracting(e -> e.place().offset()).containsExactly(28L, 101L);
    var article = ((Entry.Readable) entries.getFirst()).article();
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.title()).isEqualTo("Japan, again");
    assertThat(article.text()).isEqualTo("Alpha\ngoes on, \"he\" said");
    assertThat(article.date()).isEqualTo(LocalDate.of(2026, 1, 30));
    assertThat(article.address()).isEqualTo("https://a.com/x");
  }

  @Test
  void semicolonsAndTabsPartValuesToo() throws Exception {
    var semicolons = write("a.csv", "title;text\nA, b;Alpha, beta\n");
    assertThat(Readings.account(semicolons)).containsExactly("a.csv: Alpha, beta");
    assertThat(Readings.account(write("a.tsv", "title\ttext\nA\tAlpha\n")))
        .containsExactly("a.tsv: Alpha");
  }

  @Test
  void aBadRowLeavesItsNeighbours() throws Exception {
    var path =
        write(
            "a.csv",
            "title,text\nA,Alpha\nB,Beta,more,and more\n\nC,\"Gam\"ma\"\nD,Delta\n,\nE,Eta");

    assertThat(Readings.account(path))
        .containsExactly(
            "a.csv: Alpha",
            "a.csv: BAD_RECORD",
            "a.csv: Gamma\"",
            "a.csv: Delta",
            "a.csv: BAD_RECORD",
            "a.csv: Eta");
    assertThat(((Entry.Rejected) Readings.entries(path).get(1)).detail())
        .isEqualTo("the row from line 3 on has 4 values under 2 headings");
  }

  @Test
  void aQuoteWithinAValueIsACharacterAndJoinsNoRows() throws Exception {
    var path = write("a.csv", "title,text\nA,A 5\" gun\nB,A 6\" gun\nC, \"Two\nlines\"\nD,Delta\n");

    assertThat(Readings.account(path))
        .containsExactly(
            "a.csv: A 5\" gun", "a.csv: A 6\" gun", "a.csv: Two\nlines", "a.csv: Delta");
  }

  @Test
  void aRowThatIsCutOffWithinAValueIsBad() throws Exception {
    var path = write("a.csv", "title,text\nA,Alpha\nB,\"Beta begins\nand goes on, with");

    var entries = Readings.entries(path);

    assertThat(entries).hasSize(2).first().isInstanceOf(Entry.Readable.class);
    assertThat(entries.getLast())
        .isEqualTo(
            new Entry.Rejected(
                entries.getLast().place(),
                Rejection.BAD_RECORD,
                "the row from line 3 on has a quote that is never closed"));
  }

  @Test
  void lineEndsOfAnotherKindWithinALineCostNoSilence() throws Exception {
    var path = write("a.csv", "title,text\nA,Alpha\rB,Beta\nC,Gamma\n");

    assertThat(Readings.account(path)).containsExactly("a.csv: BAD_RECORD", "a.csv: Gamma");
  }

  @Test
  void aRowOverTheLimitOrWithoutAnEndIsTooLargeAndTheNextIsRead() throws Exception {
    var limits = Limits.DEFAULT.withEntryBytes(1000);
    var path = write("a.csv", "title,text\nA," + "word ".repeat(300) + "\nB,Beta\n");

    var entries = Readings.entries(path, limits);

    assertThat(((Entry.Rejected) entries.getFirst()).reason()).isEqualTo(Rejection.TOO_LARGE);
    assertThat(entries.getLast()).isInstanceOf(Entry.Readable.class);
    var open = write("b.csv", "title,text\nA,\"never closed\n" + "B,Beta\n".repeat(300));
    assertThat(Readings.entries(open, limits)).hasSizeGreaterThan(100);
  }

  @Test
  void aTextWithCommasIsNoTable() throws Exception {
    var path = write("a.txt", "Missiles, text and title, are sold.\nJapan, he said, buys.");
    assertThat(Readings.article(path).text()).contains("Japan, he said");
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
