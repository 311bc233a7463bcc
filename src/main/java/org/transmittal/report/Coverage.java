package org.transmittal.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.EntryEnd;

/**
 * What a run read from all of its archives.
 *
 * @param archives how many
 * @param entries entries read
 * @param ends how many entries came to each end, with zero where none did
 * @param balances whether in every archive each entry has exactly one end
 */
public record Coverage(int archives, long entries, Map<EntryEnd, Long> ends, boolean balances) {
  public Coverage {
    var ordered = new EnumMap<EntryEnd, Long>(EntryEnd.class);
    ordered.putAll(ends);
    ends = Collections.unmodifiableMap(ordered);
  }

  /** Adds up the accounts of the archives. */
  public static Coverage of(List<ArchiveAccount> account) {
    var ends = new EnumMap<EntryEnd, Long>(EntryEnd.class);
    for (var end : EntryEnd.values()) {
      ends.put(end, account.stream().mapToLong(archive -> archive.count(end)).sum());
    }
    return new Coverage(
        account.size(),
        account.stream().mapToLong(ArchiveAccount::entries).sum(),
        ends,
        account.stream().allMatch(ArchiveAccount::balances));
  }
}
