package org.transmittal.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.transmittal.archive.Archive;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Inbox;
import org.transmittal.warehouse.ReadingList.Planned;

/** Archives that lie in an inbox and are read here. */
class InboxSupply implements Supply {
  /** Bytes that the entries of a chunk may take in memory before they are read. */
  private static final int MOST_WAITING = 64 << 20;

  private final ArchiveReader archives;
  private final RunRequest request;
  private final JobSettings settings;
  private final Clock clock;

  InboxSupply(ArchiveReader archives, RunRequest request, JobSettings settings, Clock clock) {
    this.archives = archives;
    this.request = request;
    this.settings = settings;
    this.clock = clock;
  }

  /** Of a window, without the archives that by their names hold nothing of it. */
  @Override
  public Inbox.Listing list() {
    var dates = settings.archiveName();
    return new Inbox(
            clock.instant(),
            settings.settleSeconds(),
            name -> dates.canHold(name, request.from(), request.to()))
        .list(request.inbox());
  }

  @Override
  public ReadEvents open(Planned archive) {
    var path = Path.of(archive.path());
    // A file that a rejection stands for had no size; every other must be the one that was
    // surveyed.
    if (archive.size() > 0 && (!Files.exists(path) || path.toFile().length() != archive.size())) {
      throw new ArchiveChangedException(
          "%s is gone or has changed since the run began; run again, which takes what lies there then"
              .formatted(path));
    }
    var entries =
        archives.open(new Archive(archive.name(), path, archive.size(), archive.archive()));
    return new FoundEvents(entries, settings.part(), MOST_WAITING / settings.events());
  }
}
