package org.transmittal.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.transmittal.archive.Archive;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.EntryStream;
import org.transmittal.warehouse.ReadingList;
import org.transmittal.warehouse.ReadingList.Planned;

/**
 * Reads the archives of a run one after the other. Where to go on after a restart stands in the
 * account of the run, which each chunk's transaction brings up to date, so the two cannot differ.
 */
class EntryReader implements ItemStreamReader<ReadEvent> {
  private final ReadingList list;
  private final ArchiveReader archives;
  private final Progress progress;
  private final long run;

  private List<Planned> planned = List.of();
  private int next;
  private @Nullable EntryStream entries;
  private long read;

  EntryReader(ReadingList list, ArchiveReader archives, Progress progress, long run) {
    this.list = list;
    this.archives = archives;
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
    if (entries == null) {
      if (next == planned.size()) {
        return null;
      }
      entries = open(planned.get(next));
    }
    var entry = entries.next();
    if (entry != null) {
      read++;
      return new ReadEvent.EntryRead(entry);
    }
    close();
    return new ReadEvent.ArchiveEnd(planned.get(next++).archive(), read);
  }

  /** Opens an archive behind what an earlier attempt of this run has committed of it. */
  private EntryStream open(Planned archive) {
    var path = Path.of(archive.path());
    // A file that a rejection stands for had no size; every other must be the one that was
    // surveyed.
    if (archive.size() > 0 && (!Files.exists(path) || path.toFile().length() != archive.size())) {
      throw new ArchiveChangedException(
          "%s is gone or has changed since the run began; run again, which takes what lies there then"
              .formatted(path));
    }
    progress.reading(archive.name(), next + 1, planned.size());
    var stream =
        archives.open(new Archive(archive.name(), path, archive.size(), archive.archive()));
    for (read = 0; read < archive.entries(); read++) {
      stream.next();
    }
    return stream;
  }

  @Override
  public void close() {
    if (entries != null) {
      entries.close();
      entries = null;
    }
  }
}
