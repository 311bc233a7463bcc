package org.transmittal.backfill;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.transmittal.backlog.Manifest;
import org.transmittal.backlog.OutcomeJson;
import org.transmittal.backlog.Table;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/** Writes what the entries of one archive came to, and counts each of them once. */
final class TableWriters implements AutoCloseable {
  private final String archive;
  private final EnumMap<Table, TableWriter> writers = new EnumMap<>(Table.class);
  private final SortedMap<EntryEnd, Long> ends = new TreeMap<>();
  private final Set<String> articles = new HashSet<>();
  private long entries;

  /**
   * @param folder where the files are made
   * @param archive the key of the archive
   */
  TableWriters(Path folder, String archive, Configuration hadoop) throws IOException {
    this.archive = archive;
    try {
      for (var table : Table.values()) {
        writers.put(table, new TableWriter(table, folder, hadoop));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Writes the next outcome of the archive. */
  void write(EntryOutcome outcome) throws IOException {
    var position = entries;
    var end =
        switch (outcome) {
          case EntryOutcome.AboutSales about -> {
            write(position, about);
            yield articles.add(about.article().key()) ? EntryEnd.LOADED : EntryEnd.DUPLICATE;
          }
          case EntryOutcome.Rejected rejected -> {
            writer(Table.QUARANTINE).write(row -> Rows.fill(row, position, rejected));
            yield EntryEnd.QUARANTINED;
          }
          case EntryOutcome.LeftOut left -> left.end();
          case EntryOutcome.Undated undated ->
              throw new IllegalStateException("no window was asked for: " + undated);
          case EntryOutcome.ArchiveRead read ->
              throw new IllegalStateException("not an entry: " + read);
        };
    entries += outcome.ended();
    ends.merge(end, outcome.ended(), Long::sum);
  }

  private void write(long position, EntryOutcome.AboutSales about) throws IOException {
    var json = OutcomeJson.of(about);
    writer(Table.ARTICLES).write(row -> Rows.fill(row, position, about, json));
    for (var mention : about.mentions()) {
      writer(Table.MENTIONS).write(row -> Rows.fill(row, position, mention));
    }
  }

  private TableWriter writer(Table table) {
    return Objects.requireNonNull(writers.get(table));
  }

  long entries() {
    return entries;
  }

  SortedMap<EntryEnd, Long> ends() {
    return ends;
  }

  /** The files, once they are closed; to be asked once. */
  List<Manifest.Written> written() {
    return writers.values().stream().map(writer -> writer.written(archive)).toList();
  }

  @Override
  public void close() throws IOException {
    for (var writer : writers.values()) {
      writer.close();
    }
  }
}
