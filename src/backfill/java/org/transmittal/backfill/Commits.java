package org.transmittal.backfill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.transmittal.backlog.Manifest;
import org.transmittal.warehouse.EntryEnd;

/**
 * Puts what tasks have read into the backlog, one after the other. Of several files with the same
 * content the one counts whose name comes first, as in a nightly run on all of them.
 */
final class Commits {
  private static final Comparator<Manifest> FIRST =
      Comparator.comparing(Manifest::name)
          .thenComparing(manifest -> manifest.sources().getFirst().uri());

  private final Store store;
  private final Map<String, Manifest> done;
  private final Map<EntryEnd, Long> ends = new EnumMap<>(EntryEnd.class);
  private int archives;
  private int copies;
  private long nanos;
  private long cpuNanos;

  /**
   * @param done what is in the backlog already, by key
   */
  Commits(Store store, Map<String, Manifest> done) {
    this.store = store;
    this.done = new TreeMap<>(done);
  }

  /** Takes what a task has done. */
  void take(ReadArchive read) {
    nanos += read.nanos();
    cpuNanos += read.cpuNanos();
    var known = done.get(read.archive());
    var manifest = read.isKnown() ? null : read.parsed();
    if (manifest != null && (known == null || FIRST.compare(manifest, known) < 0)) {
      keep(manifest.withSources(sources(manifest.sources().getFirst(), known)), read.attempt());
    } else if (known != null) {
      var sources = new ArrayList<>(known.sources());
      sources.removeIf(source -> source.uri().equals(read.file().uri()));
      sources.add(read.file().source());
      var more = known.withSources(sources);
      store.rewrite(more);
      done.put(more.archive(), more);
      copies++;
    }
    if (manifest != null) {
      store.delete(read.attempt());
    }
  }

  private void keep(Manifest manifest, String attempt) {
    store.commit(attempt, manifest);
    var earlier = done.put(manifest.archive(), manifest);
    if (earlier == null) {
      archives++;
      manifest.ends().forEach((end, count) -> ends.merge(end, count, Long::sum));
    } else {
      copies++;
    }
  }

  private static List<Manifest.Source> sources(Manifest.Source first, @Nullable Manifest known) {
    var sources = new ArrayList<Manifest.Source>();
    sources.add(first);
    if (known != null) {
      known.sources().stream().filter(one -> !one.uri().equals(first.uri())).forEach(sources::add);
    }
    return sources;
  }

  /** What was done. */
  Account account(int before, long clockNanos) {
    return new Account(archives, before, copies, ends, clockNanos, nanos, cpuNanos);
  }
}
