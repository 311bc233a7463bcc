package org.transmittal.job;

import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.transmittal.archive.Entry;
import org.transmittal.article.Article;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/** Brings what was read to an outcome, with regard to the window that was asked for. */
class EntryProcessor implements ItemProcessor<ReadEvent, List<EntryOutcome>> {
  private final EntryReading reading;
  private final RunRequest request;

  EntryProcessor(EntryReading reading, RunRequest request) {
    this.reading = reading;
    this.request = request;
  }

  @Override
  public List<EntryOutcome> process(ReadEvent event) {
    return switch (event) {
      case ReadEvent.ArchiveEnd(var archive, var entries) ->
          List.of(new EntryOutcome.ArchiveRead(archive, entries));
      case ReadEvent.ReadElsewhere(var outcome) -> List.of(outcome);
      case ReadEvent.EntryRead(var entry) -> List.of(outcome(entry));
      case ReadEvent.EntriesFound(var found) ->
          found.stream().map(entry -> outcome(entry.read())).toList();
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
