package org.transmittal.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The account of what became of every entry, by run and archive. */
@Component
public class AccountTable {
  private static final List<String> ENDS =
      Arrays.stream(EntryEnd.values()).map(end -> end.name().toLowerCase(Locale.ROOT)).toList();
  private static final String COUNT_UP =
      "UPDATE run_archive SET entries = entries + ?, "
          + ENDS.stream().map(end -> end + " = " + end + " + ?").collect(Collectors.joining(", "))
          + " WHERE run_id = ? AND archive_key = ?";

  private final JdbcTemplate jdbc;

  AccountTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
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
        AND EXISTS (SELECT 1 FROM run WHERE run_id = ? AND kind <> 'WINDOW')\
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
        WHERE a.run_id <= ? AND a.done AND NOT a.skipped AND r.kind <> 'WINDOW'
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
