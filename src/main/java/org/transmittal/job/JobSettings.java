package org.transmittal.job;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.transmittal.archive.Limits;
import org.transmittal.archive.NameDates;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.EntryEnd;

/**
 * How the job works.
 *
 * @param chunk entries a transaction, at least 1
 * @param threads how many articles are read at a time, at least 1; what comes out is the same
 * @param settleSeconds how long a file must have lain unchanged before it is read; 0 takes every
 *     file
 * @param quarantineThreshold the share of entries in quarantine, 0 to 1, above which a run ends
 *     with an exit code of its own
 * @param archiveName what the names of archives tell of the dates in them
 * @param restarts how often a run that the database failed is begun again by itself
 * @param limits how much of hostile or mistaken input is taken in
 */
@ConfigurationProperties("transmittal")
public record JobSettings(
    int chunk,
    int threads,
    long settleSeconds,
    double quarantineThreshold,
    NameDates archiveName,
    Restarts restarts,
    Limits limits) {
  /** What is handed on at a time of a chunk, so that several threads have to do. */
  private static final int MOST_EVENTS = 20;

  public JobSettings {
    if (chunk < 1) {
      throw new IllegalArgumentException("transmittal.chunk must be 1 or more");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("transmittal.threads must be 1 or more");
    }
    if (settleSeconds < 0) {
      throw new IllegalArgumentException("transmittal.settle-seconds must be 0 or more");
    }
    if (quarantineThreshold < 0 || quarantineThreshold > 1) {
      throw new IllegalArgumentException("transmittal.quarantine-threshold must be from 0 to 1");
    }
  }

  /** Whether more of what was read is in quarantine than the threshold allows. */
  boolean isTooMuchQuarantine(List<ArchiveAccount> account) {
    var entries = account.stream().mapToLong(ArchiveAccount::entries).sum();
    var bad = account.stream().mapToLong(a -> a.count(EntryEnd.QUARANTINED)).sum();
    return bad > entries * quarantineThreshold;
  }

  /** In how many parts the entries of a transaction are read. */
  int events() {
    return Math.min(chunk, MOST_EVENTS);
  }

  /** The most entries of such a part. */
  int part() {
    return chunk / events();
  }
}
