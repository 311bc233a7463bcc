package org.transmittal.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.archive.Archive;
import org.transmittal.archive.Inbox;
import org.transmittal.backlog.Backlog;
import org.transmittal.warehouse.EntryOutcome;
import org.transmittal.warehouse.ReadingList.Planned;

/** Archives that were read elsewhere, each known by the path of its manifest. */
class BacklogSupply implements Supply {
  private final List<Path> folders;

  BacklogSupply(List<Path> folders) {
    this.folders = folders;
  }

  @Override
  public Inbox.Listing list() {
    var archives =
        folders.stream()
            .flatMap(folder -> new Backlog(folder).list().stream())
            .map(
                done ->
                    new Archive(
                        done.manifest().name(),
                        done.file(),
                        done.manifest().size(),
                        done.manifest().archive()))
            .toList();
    return new Inbox.Listing(archives, List.of(), List.of());
  }

  @Override
  public ReadEvents open(Planned archive) {
    var outcomes = Backlog.open(Path.of(archive.path()), archive.archive());
    return new ReadEvents() {
      @Override
      public long skip(long entries) {
        var skipped = 0L;
        for (EntryOutcome outcome; skipped < entries && (outcome = outcomes.next()) != null; ) {
          skipped += outcome.ended();
        }
        return skipped;
      }

      @Override
      public @Nullable ReadEvent next() {
        var outcome = outcomes.next();
        return outcome == null ? null : new ReadEvent.ReadElsewhere(outcome);
      }

      @Override
      public void close() {
        outcomes.close();
      }
    };
  }
}
