package org.transmittal.job;

import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.transmittal.archive.Entry;
import org.transmittal.article.Article;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/** Reads what an entry says, and never fails for it: whatever it is, it comes to an outcome. */
class EntryProcessor implements ItemProcessor<ReadEvent, EntryOutcome> {
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
      case ReadEvent.EntryRead(Entry.Readable(var article)) -> outcome(article);
    };
  }

  private EntryOutcome outcome(Article article) {
    var date = article.date();
    if (!request.isNightly() && date == null) {
      return new EntryOutcome.LeftOut(article.place().archive(), EntryEnd.UNDATED);
    }
    if (date != null && !request.holds(date)) {
      return new EntryOutcome.LeftOut(article.place().archive(), EntryEnd.OUTSIDE_WINDOW);
    }
    var reading = extractor.read(article);
    return reading.isRelevant()
        ? new EntryOutcome.AboutSales(article, reading.rules(), reading.mentions())
        : new EntryOutcome.LeftOut(article.place().archive(), EntryEnd.NOT_ABOUT_A_SALE);
  }
}
