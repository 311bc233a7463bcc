package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.SharedInputs;
import org.transmittal.archive.Archive;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Limits;
import org.transmittal.article.Rejection;
import org.transmittal.article.Sieve;
import org.transmittal.normalization.Rules;

class SaleSieveTest {
  private static final Rules RULES = Rules.load();
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(RULES);
  private static final Sieve SIEVE = new SaleSieve(RULES);
  private static final Path OWN =
      Path.of("src/test/resources/org/transmittal/extraction/articles/docs.jsonl");

  @TestFactory
  Stream<DynamicTest> withTheSieveEveryEntryEndsAsItWouldWithout() throws IOException {
    var files = new ArrayList<>(List.of(OWN, Path.of("jobs/inbox/week-1.zip")));
    files.addAll(files(SharedInputs.file("gold")));
    files.addAll(files(SharedInputs.file("articles")));
    files.addAll(files(SharedInputs.file("archives")));
    files.addAll(files(SharedInputs.file("federal-register")));
    files.addAll(files(SharedInputs.file("containers/archives")));
    files.addAll(files(SharedInputs.file("containers/feeds")));
    files.addAll(files(SharedInputs.file("containers/warc")));
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertEqualEnds(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p>",
        "<div><span>%s</span></div>",
        "%s<br>",
        "<li>%s",
        "<P class='a' title=\">\">%s\n</P>",
      })
  void aPageEndsAsItWouldWithoutWhateverItsLayout(String layout, @TempDir Path folder)
      throws IOException {
    var archive = folder.resolve("pages.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (var entry : entries(OWN, Sieve.OPEN)) {
        var article = ((Entry.Readable) entry).article();
        var lines = article.text().lines().filter(line -> !line.isBlank()).map(Entities::escape);
        zip.putNextEntry(new ZipEntry(article.place().offset() + ".html"));
        zip.write(page(article.title(), lines.map(layout::formatted).toList()));
      }
    }

    assertEqualEnds(archive);
  }

  private static byte[] page(String title, List<String> blocks) {
    var menu = "<nav><ul><li><a href=/>World</a><li><a href=/a>Arms</a></ul></nav>";
    var body = menu + "<article>" + String.join("\n", blocks) + "</article><footer>Imprint";
    return ("<!doctype html><title>" + Entities.escape(title + "") + "</title>" + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void mostArticlesOfACrawlOfOtherNewsAreHeldBack() throws IOException {
    var crawl = entries(SharedInputs.file("archives/crawl-2026.warc.gz"), SIEVE);

    var held = crawl.stream().filter(Entry.HeldBack.class::isInstance).count();

    assertThat(held).isGreaterThan(crawl.size() * 4L / 5);
  }

  @Test
  void wordsOfASaleTellNoneFarFromAnyWordForArms() {
    var sale = "Norway has signed a contract worth $40 million.";
    var other = "Nobody asked the baker of the town what he thinks. ";

    assertThat(SIEVE.letsThrough(null, sale + " It buys missiles.")).isTrue();
    assertThat(SIEVE.letsThrough("Missiles for Norway", other.repeat(9) + sale)).isTrue();
    assertThat(SIEVE.letsThrough(null, sale + other.repeat(9) + "Missiles stood there once."))
        .isFalse();
  }

  @Test
  void rowsOfOnesOwnLetTheirArticlesThrough() {
    var row = "words\tdirection\texample\nquetzals\tsells\tSweden quetzals radars to Latvia\n";
    var sieve = new SaleSieve(Rules.load(java.util.Map.of("transfers.tsv", row)));
    var text = "The weather is fine today.\nAnd Sweden quetzals radars to Latvia now.";

    assertThat(sieve.letsThrough(null, text)).isTrue();
    assertThat(SIEVE.letsThrough(null, text)).isFalse();
  }

  private static void assertEqualEnds(Path file) throws IOException {
    var all = entries(file, Sieve.OPEN);
    var sieved = entries(file, SIEVE);
    assertThat(sieved).hasSameSizeAs(all);
    for (var i = 0; i < all.size(); i++) {
      switch (sieved.get(i)) {
        case Entry.HeldBack(var place) -> {
          assertThat(place).isEqualTo(all.get(i).place());
          // Of what tells of no arms nobody asks any more whether it tells of anything.
          assertThat(all.get(i))
              .as(place.toString())
              .satisfiesAnyOf(
                  one -> assertThat(isRelevant(one)).isFalse(),
                  one ->
                      assertThat(one)
                          .isInstanceOfSatisfying(
                              Entry.Rejected.class,
                              bad -> assertThat(bad.reason()).isEqualTo(Rejection.EMPTY)));
        }
        case Entry entry -> assertThat(entry).isEqualTo(all.get(i));
      }
    }
  }

  private static boolean isRelevant(Entry entry) {
    assertThat(entry).isInstanceOf(Entry.Readable.class);
    return EXTRACTOR.read(((Entry.Readable) entry).article()).isRelevant();
  }

  private static List<Entry> entries(Path file, Sieve sieve) throws IOException {
    var entries = new ArrayList<Entry>();
    var archive = new Archive(file.getFileName().toString(), file, Files.size(file), "key");
    try (var stream = new ArchiveReader(Limits.DEFAULT, sieve).open(archive)) {
      for (Entry entry; (entry = stream.next()) != null; ) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
