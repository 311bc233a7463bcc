package org.transmittal.backfill;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Limits;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.job.EntryReading;
import org.transmittal.normalization.Rules;

/** What all tasks read by, sent to each machine once; its rules are loaded there once. */
final class Shared implements Serializable {
  private static final long serialVersionUID = 1;

  private final Map<String, String> tables;
  private final int entryBytes;
  private final int ratio;
  private final long entries;
  private final int depth;
  private final Map<String, String> done;
  private transient @Nullable Loaded loaded;

  /**
   * @param tables rows that are added to the built-in rules, by file
   * @param done the names of the archives that are in the backlog already, by key
   */
  Shared(Map<String, String> tables, Limits limits, Map<String, String> done) {
    this.tables = Map.copyOf(tables);
    this.entryBytes = limits.entryBytes();
    this.ratio = limits.ratio();
    this.entries = limits.entries();
    this.depth = limits.depth();
    this.done = Map.copyOf(done);
  }

  /** What is made of it on a machine. */
  record Loaded(String rules, ArchiveReader archives, EntryReading reading) {}

  synchronized Loaded load() {
    var ready = loaded;
    if (ready == null) {
      var rules = Rules.load(tables);
      ready =
          new Loaded(
              rules.version(),
              new ArchiveReader(limits()),
              new EntryReading(new SaleExtractor(rules)));
      loaded = ready;
    }
    return ready;
  }

  Limits limits() {
    return new Limits(entryBytes, ratio, entries, depth);
  }

  /** Whether an archive is in the backlog already, under a name that comes first. */
  boolean isDone(String archive, String name) {
    var known = done.get(archive);
    return known != null && known.compareTo(name) <= 0;
  }
}
