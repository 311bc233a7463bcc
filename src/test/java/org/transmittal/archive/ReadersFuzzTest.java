package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Place;
import org.transmittal.article.Sieve;

/**
 * Whatever the bytes are, reading them gives entries and no exception. A build runs the inputs that
 * are kept in the resources named after this class; {@code JAZZER_FUZZ=1 mvn test
 * -Dtest='ReadersFuzzTest#archive'} (or {@code feed}, {@code page}) looks for others.
 */
class ReadersFuzzTest {
  private static final Place PLACE = new Place("key", "a", "a", 0);
  private static final Archive ARCHIVE = new Archive("a", Path.of("a"), 1, "key");
  private static final Limits SMALL = Limits.DEFAULT.withEntryBytes(1 << 20);
  private static final int MOST = 10_000;

  @FuzzTest(maxDuration = "1h")
  void archive(byte[] bytes) {
    var count = 0;
    try (var entries = new Entries(new Source.InMemory("a", bytes), ARCHIVE, SMALL)) {
      for (Entry entry; (entry = entries.next()) != null && count < MOST; count++) {
        check(entry);
      }
    }
    assertThat(count).isPositive();
  }

  @FuzzTest(maxDuration = "1h")
  void feed(byte[] bytes) throws Exception {
    var feed = new FeedEntries(new Source.InMemory("feed.xml", bytes), Limits.DEFAULT);
    for (Raw raw; (raw = feed.next()) != null; ) {
      check(Pages.read(PLACE, raw, Sieve.OPEN));
    }
  }

  @FuzzTest(maxDuration = "1h")
  void page(byte[] bytes) {
    check(Pages.read(PLACE, new Raw.Page("page.html", 0, bytes), Sieve.OPEN));
  }

  private static void check(Entry entry) {
    if (entry instanceof Entry.Readable(var article)) {
      assertThat(TextCleaner.clean(article.text())).isEqualTo(article.text());
      assertQuoted(article, article.url());
      assertQuoted(article, article.publisher());
      assertQuoted(article, article.author());
      assertQuoted(article, article.published());
    }
  }

  private static void assertQuoted(Article article, Finding<?> finding) {
    if (finding != null && finding.span() != null) {
      assertThat(finding.span().of(article.text())).isEqualTo(finding.quote());
    }
  }
}
