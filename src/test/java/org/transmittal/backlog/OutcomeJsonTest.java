package org.transmittal.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.archive.Limits;
import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.job.EntryReading;
import org.transmittal.normalization.Rules;
import org.transmittal.warehouse.EntryOutcome;

/** What an archive gave is the same after it was written down. */
class OutcomeJsonTest {
  private static final Path ARTICLES =
      Path.of("src/test/resources/org/transmittal/extraction/articles/docs.jsonl");

  @Test
  void nothingOfTheSampleArchivesAndOfOurOwnArticlesIsLost() {
    var about = 0;
    var rejected = 0;
    for (var outcome : outcomes(List.of(Path.of("jobs/inbox"), ARTICLES))) {
      if (outcome instanceof EntryOutcome.AboutSales sales) {
        about++;
        assertThat(again(sales)).isEqualTo(sales);
      } else if (outcome instanceof EntryOutcome.Rejected broken) {
        rejected++;
        assertThat(OutcomeJson.rejected(OutcomeJson.of(broken))).isEqualTo(broken);
      }
    }

    assertThat(about).isGreaterThan(150);
    assertThat(rejected).isPositive();
  }

  @Test
  void halfASurrogatePairInANameIsKept() {
    var place = new Place("key", "wire.jsonl", "\ud800", 7, LocalDate.of(2026, 11, 1));
    var about =
        new EntryOutcome.AboutSales(
            new Article(place, "\udc00", null, "text", null, null, null, null, null),
            "rules",
            List.of());
    var broken = new EntryOutcome.Rejected(place, Rejection.BAD_RECORD, "no text: \ud800");

    assertThat(again(about)).isEqualTo(about);
    assertThat(OutcomeJson.rejected(OutcomeJson.of(broken))).isEqualTo(broken);
    assertThat(OutcomeJson.of(broken)).isASCII();
  }

  private static EntryOutcome.AboutSales again(EntryOutcome.AboutSales about) {
    return OutcomeJson.aboutSales(
        OutcomeJson.of(about), about.article().title(), about.article().text());
  }

  private static List<EntryOutcome> outcomes(List<Path> paths) {
    var reading = new EntryReading(new SaleExtractor(Rules.load()));
    var outcomes = new ArrayList<EntryOutcome>();
    for (var archive : new Inbox(Instant.EPOCH, 0).list(paths).archives()) {
      try (var entries = new ArchiveReader(Limits.DEFAULT).open(archive)) {
        for (Entry entry; (entry = entries.next()) != null; ) {
          outcomes.add(reading.read(entry));
        }
      }
    }
    return outcomes;
  }
}
