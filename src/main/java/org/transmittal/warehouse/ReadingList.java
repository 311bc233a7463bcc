package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which archives a run is to read, and how far it has got in each. */
@Component
public class ReadingList {
  private static final int NAME = 1000;

  private final JdbcTemplate jdbc;

  ReadingList(JdbcTemplate jdbc) {
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
}
