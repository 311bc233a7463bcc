package org.transmittal.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.transmittal.archive.Entry;
import org.transmittal.article.Article;
import org.transmittal.article.Rejection;
import org.transmittal.extraction.Reading;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/**
 * Reads what an entry says, and never fails for it: whatever it is, it comes to an outcome. Knows
 * no window and no framework, so that it is the same in a nightly run and on a cluster; for any
 * number of threads.
 */
public final class EntryReading {
  private static final Logger LOG = LoggerFactory.getLogger(EntryReading.class);

  private final SaleExtractor extractor;

  public EntryReading(SaleExtractor extractor) {
    this.extractor = extractor;
  }

  /** What an entry comes to. */
  public EntryOutcome read(Entry entry) {
    return switch (entry) {
      case Entry.Rejected(var place, var reason, var detail) ->
          new EntryOutcome.Rejected(place, reason, detail);
      case Entry.NoArticle(var place, var detail) ->
          new EntryOutcome.LeftOut(place.archive(), EntryEnd.NO_ARTICLE);
      case Entry.HeldBack(var place) ->
          new EntryOutcome.LeftOut(place.archive(), EntryEnd.NOT_ABOUT_A_SALE);
      case Entry.Readable(var article) -> read(article);
    };
  }

  private EntryOutcome read(Article article) {
    Reading reading;
    try {
      reading = extractor.read(article);
    } catch (RuntimeException | StackOverflowError e) {
      // Our fault, but one article's: the others still have to be read, tonight and every night.
      LOG.error("cannot read what {} says", article.place(), e);
      return new EntryOutcome.Rejected(article.place(), Rejection.FAULT, e.toString());
    }
    return reading.isRelevant()
        ? new EntryOutcome.AboutSales(article, reading.rules(), reading.mentions())
        : new EntryOutcome.LeftOut(article.place().archive(), EntryEnd.NOT_ABOUT_A_SALE);
  }
}
