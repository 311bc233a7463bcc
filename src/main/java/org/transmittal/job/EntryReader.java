package org.transmittal.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.transmittal.warehouse.ReadingList;
import org.transmittal.warehouse.ReadingList.Planned;

/**
 * Reads the archives of a run one after the other. Where to go on after a restart stands in the
 * account of the run, which each chunk's transaction brings up to date, so the two cannot differ.
 */
class EntryReader implements ItemStreamReader<ReadEvent> {
  private final ReadingList list;
  private final Supply supply;
  private final Progress progress;
  private final long run;

  private List<Planned> planned = List.of();
  private int next;
  private @Nullable ReadEvents events;
  private long read;

  EntryReader(ReadingList list, Supply supply, Progress progress, long run) {
    this.list = list;
    this.supply = supply;
    this.progress = progress;
    this.run = run;
  }

  @Override
  public void open(ExecutionContext context) {
    planned = list.planned(run).stream().filter(archive -> !archive.done()).toList();
    next = 0;
  }

  @Override
  public @Nullable ReadEvent read() {
    if (events == null) {
      if (next == planned.size()) {
        return null;
      }
      events = open(planned.get(next));
    }
    var event = events.next();
    if (event != null) {
      read += event.entries();
      return event;
    }
    close();
    return new ReadEvent.ArchiveEnd(planned.get(next++).archive(), read);
  }

  /** Opens an archive behind what an earlier attempt of this run has committed of it. */
  private ReadEvents open(Planned archive) {
    progress.reading(archive.name(), next + 1, planned.size());
    var events = supply.open(archive);
    read = events.skip(archive.entries());
    if (read != archive.entries()) {
      throw new ArchiveChangedException(
          "%s is not what an earlier start of this run has read of it; run again"
              .formatted(archive.path()));
    }
    return events;
  }

  @Override
  public void close() {
    if (events != null) {
      events.close();
      events = null;
    }
  }
}
