package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.article.ContentHash;
import org.transmittal.article.Rejection;

/** What gave no article, with its place and the reason. */
@Component
class QuarantineTable {
  private final JdbcTemplate jdbc;

  QuarantineTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void write(List<EntryOutcome.Rejected> rejected, long run, Timestamp now) {
    jdbc.batchUpdate(
        """
        INSERT INTO quarantine (quarantine_key, archive_key, archive_name, entry, entry_offset,
          reason, detail, run_id, known_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE detail = VALUES(detail)\
        """,
        rejected.stream().map(one -> row(one, run, now)).toList());
  }

  /** What stands in the archives that a run read, in the order of place. */
  List<QuarantineRow> of(long run) {
    return read("SELECT archive_key FROM run_archive WHERE run_id = ?", run);
  }

  /** The same of the archives that nightly runs up to this one loaded. */
  List<QuarantineRow> soFar(long run) {
    return read(
        """
        SELECT a.archive_key FROM run_archive a JOIN run r ON r.run_id = a.run_id
        WHERE a.run_id <= ? AND a.done AND NOT a.skipped AND r.kind <> 'WINDOW'\
        """,
        run);
  }

  private List<QuarantineRow> read(String archives, long run) {
    return jdbc.query(
        """
        SELECT archive_name, entry, entry_offset, reason, detail FROM quarantine
        WHERE archive_key IN (%s)
        ORDER BY archive_name, archive_key, entry_offset, entry, reason\
        """
            .formatted(archives),
        (row, i) ->
            new QuarantineRow(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                Rejection.valueOf(row.getString(4)),
                row.getString(5)),
        run);
  }

  private static Object[] row(EntryOutcome.Rejected one, long run, Timestamp now) {
    var place = one.place();
    return new Object[] {
      ContentHash.of(ArticleTable.placeKey(place), one.reason().name()),
      place.archive(),
      Columns.clip(place.archiveName(), 1000),
      Columns.clip(place.entry(), 1000),
      place.offset(),
      one.reason().name(),
      Columns.clip(one.detail(), 1000),
      run,
      now
    };
  }
}
