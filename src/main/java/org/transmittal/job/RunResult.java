package org.transmittal.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Place;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.RecordedDecision;

/**
 * What a run did.
 *
 * @param run its number, the same over all its starts; 0 if it did not come to have one
 * @param end how it ended
 * @param failure why it failed; null if it did not
 * @param account what it read, by archive
 * @param skipped how many archives were loaded before
 * @param waiting files that are still being written, left for the next run
 * @param gone archives that an attempt cut off was to read and that no longer lie in the inbox
 * @param undated where the articles on sales stand that were left out of a window for want of a
 *     date
 * @param passedOver how many archives were not opened, since by their names they hold nothing of
 *     the window
 * @param salesChanged sales that are new or changed; null if it did not come to reconcile them
 * @param sales sales in the reports; null if it came to no reports
 * @param decisions what people decided that is in force, with what came of it
 * @param restarts how often it began again by itself, since the database failed
 * @param reports the files that it wrote; none if it came to no reports
 */
public record RunResult(
    long run,
    End end,
    @Nullable Throwable failure,
    List<ArchiveAccount> account,
    int skipped,
    List<Path> waiting,
    List<String> gone,
    List<Place> undated,
    int passedOver,
    @Nullable Integer salesChanged,
    @Nullable Integer sales,
    List<RecordedDecision> decisions,
    int restarts,
    List<Path> reports) {

  /** How a run can end. */
  public enum End {
    /** New archives were read and reported. */
    DONE,
    /** Every archive had been loaded before; the reports were drawn from the ledger. */
    NOTHING_NEW,
    /** No archive, or none with a readable entry; no reports. */
    EMPTY,
    /** Done, but more entries than the threshold went to quarantine. */
    TOO_MUCH_QUARANTINE,
    /** Another run holds the ledger. */
    BUSY,
    /** It was asked to stop, and did behind a whole chunk; the next run goes on there. */
    STOPPED,
    /** A step failed; the next run goes on where it stopped. */
    FAILED
  }

  /** A run that did nothing, since another holds the ledger. */
  static RunResult busy() {
    return new RunResult(
        0, End.BUSY, null, List.of(), 0, List.of(), List.of(), List.of(), 0, null, null, List.of(),
        0, List.of());
  }

  /** How many entries came to an end. */
  public long count(EntryEnd end) {
    return account.stream().mapToLong(archive -> archive.count(end)).sum();
  }

  /** How many entries were read. */
  public long entries() {
    return account.stream().mapToLong(ArchiveAccount::entries).sum();
  }
}
