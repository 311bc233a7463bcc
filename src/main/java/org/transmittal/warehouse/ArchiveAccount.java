package org.transmittal.warehouse;

import java.util.Map;

/**
 * What one run read from one archive.
 *
 * @param archive the archive's name
 * @param entries entries read
 * @param ends how many entries came to each end; an end that none came to is absent
 */
public record ArchiveAccount(String archive, long entries, Map<EntryEnd, Long> ends) {
  public ArchiveAccount {
    ends = Map.copyOf(ends);
  }

  /** How many came to an end. */
  public long count(EntryEnd end) {
    return ends.getOrDefault(end, 0L);
  }

  /** Whether every entry read has exactly one end. */
  public boolean balances() {
    return ends.values().stream().mapToLong(Long::longValue).sum() == entries;
  }
}
