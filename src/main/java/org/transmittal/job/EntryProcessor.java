package org.transmittal.job;

import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.transmittal.archive.Entry;
import org.transmittal.article.Article;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/** Brings what was read to an outcome, with regard to the window that was asked for. */
class EntryProcessor implements ItemProcessor<ReadEvent, EntryOutcome> {
  private final EntryReading reading;
  private final RunRequest request;

  EntryProcessor(EntryReading reading, RunRequest request) {
    this.reading = reading;
    this.request = request;
  }

  @Override
  public EntryOutcome process(ReadEvent event) {
    return switch (event) {
      case ReadEvent.ArchiveEnd(var archive, var entries) ->
          new EntryOutcome.ArchiveRead(archive, entries);
      case ReadEvent.ReadElsewhere(var outcome) -> outcome;
      case ReadEvent.EntryRead(var entry) -> outcome(entry);
      case ReadEvent.EntryFound(var entry) -> outcome(entry.read());
    };
  }

  private EntryOutcome outcome(Entry entry) {
    return entry instanceof Entry.Readable(var article)
        ? outcome(entry, article)
        : reading.read(entry);
  }

  private EntryOutcome outcome(Entry entry, Article article) {
    var place = article.place();
    var isAbout = request.isAbout(article.date(), place.captured());
    var isDateless = article.date() == null && (!request.undated() || place.captured() == null);
    if (!isAbout && !isDateless) {
      return new EntryOutcome.LeftOut(place.archive(), EntryEnd.OUTSIDE_WINDOW);
    }
    var outcome = reading.read(entry);
    return isAbout || !(outcome instanceof EntryOutcome.AboutSales)
        ? outcome
        : new EntryOutcome.Undated(place);
  }
}
