package org.transmittal.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Place;

/**
 * A run as the ledger remembers it.
 *
 * @param run its number, the same over all its starts
 * @param kind what it was to take in
 * @param from first day of its window; null if it has none
 * @param to last day of its window; null if it has none
 * @param runDate the day that its reports are for
 * @param begun when it was first started
 * @param ended when it had done all it had to; null if it has not
 * @param starts how often it was started; more than 1 after a crash, a stop or a restart
 * @param status of its last start: COMPLETED, FAILED, STOPPED, STARTED while it runs, or KILLED
 * @param reason why its last start ended, in one line; empty where nothing was wrong
 * @param account what it read, by archive; archives that were loaded before are not among them
 * @param undated where the articles on sales stand that it left out for want of a date
 * @param loadedBefore how many archives were loaded before
 */
public record PastRun(
    long run,
    RunKind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    LocalDate runDate,
    Instant begun,
    @Nullable Instant ended,
    int starts,
    String status,
    String reason,
    List<ArchiveAccount> account,
    List<Place> undated,
    int loadedBefore) {
  /** The status of a run that looks started while no process is at work on the ledger. */
  public static final String KILLED = "KILLED";

  /** The reason of such a run, and what to do about it. */
  public static final String CUT_OFF =
      "ended without a word, as by a kill or a host that went down; the same command goes on behind"
          + " its last chunk";

  public PastRun {
    account = List.copyOf(account);
    undated = List.copyOf(undated);
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
