package org.transmittal.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs, the archives that each reads, and the account of what became of their entries. */
@Component
public class RunTable {
  private static final List<String> ENDS =
      Arrays.stream(EntryEnd.values()).map(end -> end.name().toLowerCase(Locale.ROOT)).toList();
  private static final String COUNT_UP =
      "UPDATE run_archive SET entries = entries + ?, "
          + ENDS.stream().map(end -> end + " = " + end + " + ?").collect(Collectors.joining(", "))
          + " WHERE run_id = ? AND archive_key = ?";

  private static final int NAME = 1000;

  private final JdbcTemplate jdbc;

  RunTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An archive that a run is to read.
   *
   * @param path where its file lies
   * @param size its bytes
   * @param skipped loaded before, and not read again
   * @param done read to its end by this run
   * @param entries how many of its entries this run has brought to an end
   */
  public record Planned(
      String archive,
      String name,
      String path,
      long size,
      boolean skipped,
      boolean done,
      long entries) {}

  /** Writes down that a run begins; a run that begins again after a failure stays as it is. */
  public void begin(
      long run,
      boolean nightly,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate runDate,
      String rules,
      Instant now) {
    jdbc.update(
        """
        INSERT INTO run (run_id, kind, window_from, window_to, run_date, rules, started_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE rules = VALUES(rules)\
        """,
        run,
        nightly ? "NIGHTLY" : "WINDOW",
        from,
        to,
        runDate,
        rules,
        Timestamp.from(now));
  }

  /** How many runs of a kind and a window have done all they had to. */
  public long completed(boolean nightly, @Nullable LocalDate from, @Nullable LocalDate to) {
    return jdbc
        .query(
            "SELECT window_from, window_to FROM run WHERE kind = ? AND ended_at IS NOT NULL",
            (row, i) ->
                Objects.equals(row.getObject("window_from", LocalDate.class), from)
                    && Objects.equals(row.getObject("window_to", LocalDate.class), to),
            nightly ? "NIGHTLY" : "WINDOW")
        .stream()
        .filter(same -> same)
        .count();
  }

  /** Writes down that a run has done all it had to. */
  public void end(long run, Instant now) {
    jdbc.update("UPDATE run SET ended_at = ? WHERE run_id = ?", Timestamp.from(now), run);
  }

  /**
   * Puts an archive on the list of a run. The same content keeps its place and its account there,
   * and is read from where it lies now.
   *
   * @param again read it even if it was loaded before
   */
  public void plan(
      long run,
      int position,
      String key,
      String name,
      String path,
      long size,
      boolean again,
      Instant now) {
    jdbc.update(
        """
        INSERT INTO archive (archive_key, name, size_bytes, loaded, since)
        VALUES (?, ?, ?, FALSE, ?)
        ON DUPLICATE KEY UPDATE size_bytes = VALUES(size_bytes)\
        """,
        key,
        Columns.clip(name, NAME),
        size,
        Timestamp.from(now));
    var loaded =
        Boolean.TRUE.equals(
            jdbc.queryForObject(
                "SELECT loaded FROM archive WHERE archive_key = ?", Boolean.class, key));
    var skipped = loaded && !again;
    jdbc.update(
        """
        INSERT INTO run_archive (run_id, archive_key, position, name, path, size_bytes, skipped, done,
          entries, loaded, not_about_a_sale, unchanged, duplicate, outside_window, undated,
          no_article, quarantined)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        ON DUPLICATE KEY UPDATE path = VALUES(path)\
        """,
        run,
        key,
        position,
        Columns.clip(name, NAME),
        path,
        size,
        skipped,
        skipped);
  }

  /**
   * Takes off the list what a run was to read and cannot any more, since no such content lies in
   * the inbox. What was read of it stays, in the account too; none of it counts as loaded.
   *
   * @param present the keys of the archives that lie there
   * @return those that are gone
   */
  public List<Planned> giveUp(long run, Set<String> present) {
    var gone =
        planned(run).stream()
            .filter(planned -> !planned.done() && !present.contains(planned.archive()))
            .toList();
    for (var archive : gone) {
      jdbc.update(
          archive.entries() == 0
              ? "DELETE FROM run_archive WHERE run_id = ? AND archive_key = ?"
              : "UPDATE run_archive SET done = TRUE WHERE run_id = ? AND archive_key = ?",
          run,
          archive.archive());
    }
    return gone;
  }

  /** The archives of a run in the order of reading. */
  public List<Planned> planned(long run) {
    return jdbc.query(
        """
        SELECT archive_key, name, path, size_bytes, skipped, done, entries FROM run_archive
        WHERE run_id = ? ORDER BY position, archive_key\
        """,
        (row, i) ->
            new Planned(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getLong(7)),
        run);
  }

  /** Counts entries of an archive by their ends. */
  void count(long run, String archive, Map<EntryEnd, Long> ends) {
    var values = new ArrayList<Object>();
    values.add(ends.values().stream().mapToLong(Long::longValue).sum());
    for (var end : EntryEnd.values()) {
      values.add(ends.getOrDefault(end, 0L));
    }
    values.add(run);
    values.add(archive);
    jdbc.update(COUNT_UP, values.toArray());
  }

  /**
   * Writes down that an archive has been read to its end, and by a nightly run that it is loaded.
   *
   * @throws AccountMismatchException if not every entry that was read has an end
   */
  void finish(long run, String archive, long read) {
    var counted =
        jdbc.queryForObject(
            "SELECT entries FROM run_archive WHERE run_id = ? AND archive_key = ?",
            Long.class,
            run,
            archive);
    if (counted == null || counted != read) {
      throw new AccountMismatchException(
          "%d entries were read from archive %s and %s have an end; nothing of it was marked as loaded"
              .formatted(read, archive, counted));
    }
    jdbc.update(
        "UPDATE run_archive SET done = TRUE WHERE run_id = ? AND archive_key = ?", run, archive);
    // A window takes a part of an archive, and a nightly run has still to load the rest.
    jdbc.update(
        """
        UPDATE archive SET loaded = TRUE WHERE archive_key = ?
        AND EXISTS (SELECT 1 FROM run WHERE run_id = ? AND kind = 'NIGHTLY')\
        """,
        archive,
        run);
  }

  /** What a run read, by archive; archives that it skipped have no entries. */
  public List<ArchiveAccount> account(long run) {
    return jdbc.query(
        "SELECT * FROM run_archive WHERE run_id = ? ORDER BY name, archive_key",
        (row, i) -> account(row),
        run);
  }

  /**
   * What the nightly runs up to this one read, each archive by the run that loaded it: the same for
   * one night or many.
   */
  public List<ArchiveAccount> accountSoFar(long run) {
    return jdbc.query(
        """
        SELECT a.* FROM run_archive a JOIN run r ON r.run_id = a.run_id
        WHERE a.run_id <= ? AND a.done AND NOT a.skipped AND r.kind = 'NIGHTLY'
        ORDER BY a.name, a.archive_key\
        """,
        (row, i) -> account(row),
        run);
  }

  private static ArchiveAccount account(ResultSet row) throws SQLException {
    var ends = new EnumMap<EntryEnd, Long>(EntryEnd.class);
    for (var end : EntryEnd.values()) {
      var count = row.getLong(end.name().toLowerCase(Locale.ROOT));
      if (count > 0) {
        ends.put(end, count);
      }
    }
    return new ArchiveAccount(row.getString("name"), row.getLong("entries"), ends);
  }
}
