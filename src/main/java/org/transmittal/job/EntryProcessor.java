package org.transmittal.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.transmittal.archive.Entry;
import org.transmittal.article.Article;
import org.transmittal.article.Rejection;
import org.transmittal.extraction.Reading;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/** Reads what an entry says, and never fails for it: whatever it is, it comes to an outcome. */
class EntryProcessor implements ItemProcessor<ReadEvent, EntryOutcome> {
  private static final Logger LOG = LoggerFactory.getLogger(EntryProcessor.class);

  private final SaleExtractor extractor;
  private final RunRequest request;

  EntryProcessor(SaleExtractor extractor, RunRequest request) {
    this.extractor = extractor;
    this.request = request;
  }

  @Override
  public EntryOutcome process(ReadEvent event) {
    return switch (event) {
      case ReadEvent.ArchiveEnd(var archive, var entries) ->
          new EntryOutcome.ArchiveRead(archive, entries);
      case ReadEvent.EntryRead(Entry.Rejected(var place, var reason, var detail)) ->
          new EntryOutcome.Rejected(place, reason, detail);
      case ReadEvent.EntryRead(Entry.NoArticle(var place, var detail)) ->
          new EntryOutcome.LeftOut(place.archive(), EntryEnd.NO_ARTICLE);
      case ReadEvent.EntryRead(Entry.Readable(var article)) -> outcome(article);
    };
  }

  private EntryOutcome outcome(Article article) {
    var place = article.place();
    var isAbout = request.isAbout(article.date(), place.captured());
    var isDateless = article.date() == null && (!request.undated() || place.captured() == null);
    if (!isAbout && !isDateless) {
      return new EntryOutcome.LeftOut(place.archive(), EntryEnd.OUTSIDE_WINDOW);
    }
    Reading reading;
    try {
      reading = extractor.read(article);
    } catch (RuntimeException | StackOverflowError e) {
      // Our fault, but one article's: the others still have to be read, tonight and every night.
      LOG.error("cannot read what {} says", place, e);
      return new EntryOutcome.Rejected(place, Rejection.FAULT, e.toString());
    }
    if (!reading.isRelevant()) {
      return new EntryOutcome.LeftOut(place.archive(), EntryEnd.NOT_ABOUT_A_SALE);
    }
    return isAbout
        ? new EntryOutcome.AboutSales(article, reading.rules(), reading.mentions())
        : new EntryOutcome.Undated(place);
  }
}
