package org.transmittal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.transmittal.archive.Entry;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.normalization.Rules;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/** What becomes of an entry. */
class EntryProcessorTest {
  private static final String SALE =
      "Norway has signed a contract to buy 12 F-35A fighters from the United States for $1.2"
          + " billion.";
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(Rules.load());

  @Test
  void anArticleOnASaleIsAboutIt() {
    assertThat(only(nightly(), article(SALE, "2026-01-15")))
        .isInstanceOfSatisfying(
            EntryOutcome.AboutSales.class, about -> assertThat(about.mentions()).hasSize(1));
  }

  @Test
  void anArticleOnSomethingElseIsLeftOut() {
    assertThat(only(nightly(), article("The harvest was good.", "2026-01-15")))
        .isEqualTo(new EntryOutcome.LeftOut("key", EntryEnd.NOT_ABOUT_A_SALE));
  }

  @Test
  void bothDaysOfAWindowAreInIt() {
    var window = window(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 16));

    assertThat(only(window, article(SALE, "2026-01-14")))
        .isEqualTo(new EntryOutcome.LeftOut("key", EntryEnd.OUTSIDE_WINDOW));
    assertThat(only(window, article(SALE, "2026-01-15")))
        .isInstanceOf(EntryOutcome.AboutSales.class);
    assertThat(only(window, article(SALE, "2026-01-16")))
        .isInstanceOf(EntryOutcome.AboutSales.class);
    assertThat(only(window, article(SALE, "2026-01-17")))
        .isEqualTo(new EntryOutcome.LeftOut("key", EntryEnd.OUTSIDE_WINDOW));
  }

  @Test
  void anUndatedArticleIsListedAsSuchOnlyWhereAWindowWasAskedFor() {
    assertThat(only(window(LocalDate.EPOCH, null), article(SALE, null)))
        .isInstanceOf(EntryOutcome.Undated.class);
    assertThat(only(window(LocalDate.EPOCH, null), article("The harvest was good.", null)))
        .isEqualTo(new EntryOutcome.LeftOut("key", EntryEnd.NOT_ABOUT_A_SALE));
    assertThat(only(nightly(), article(SALE, null))).isInstanceOf(EntryOutcome.AboutSales.class);
  }

  @Test
  void anArticleThatTransmittalFailsOverIsQuarantinedAndStopsNothing() {
    // No archive gives an article without a text; it stands for whatever nobody has thought of.
    assertThat(only(nightly(), article(null, "2026-01-15")))
        .isInstanceOfSatisfying(
            EntryOutcome.Rejected.class,
            rejected -> assertThat(rejected.reason()).isEqualTo(Rejection.FAULT));
  }

  private static EntryOutcome only(EntryProcessor processor, ReadEvent event) {
    var outcomes = processor.process(event);
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }

  private static EntryProcessor nightly() {
    return window(null, null);
  }

  private static EntryProcessor window(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new EntryProcessor(
        new EntryReading(EXTRACTOR),
        new RunRequest(
            List.of(),
            false,
            Path.of("out"),
            from,
            to,
            false,
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 10, 31)));
  }

  private static ReadEvent article(@Nullable String text, @Nullable String date) {
    return new ReadEvent.EntryRead(
        new Entry.Readable(
            new Article(
                new Place("key", "wire.zip", "a.txt", 0),
                null,
                null,
                text,
                null,
                null,
                null,
                date == null
                    ? null
                    : new Finding<>(LocalDate.parse(date), Origin.FIELD, date, null),
                "en")));
  }
}
