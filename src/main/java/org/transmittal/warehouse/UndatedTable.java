package org.transmittal.warehouse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.article.Place;

/** The articles on sales that runs of a window left out, since nobody knows their date. */
@Component
public class UndatedTable {
  private final JdbcTemplate jdbc;

  UndatedTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void write(List<EntryOutcome.Undated> undated, long run) {
    jdbc.batchUpdate(
        """
        INSERT INTO undated (run_id, place_key, archive_key, archive_name, entry, entry_offset,
          captured)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE captured = VALUES(captured)\
        """,
        undated.stream().map(one -> row(one.place(), run)).toList());
  }

  /** Where those of a run stand, in the order of place. */
  public List<Place> of(long run) {
    return jdbc.query(
        """
        SELECT archive_key, archive_name, entry, entry_offset, captured FROM undated
        WHERE run_id = ? ORDER BY archive_name, archive_key, entry_offset, entry\
        """,
        (row, i) ->
            new Place(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getObject(5, LocalDate.class)),
        run);
  }

  private static @Nullable Object[] row(Place place, long run) {
    return new @Nullable Object[] {
      run,
      ArticleTable.placeKey(place),
      place.archive(),
      Columns.clip(place.archiveName(), 1000),
      Columns.clip(place.entry(), 1000),
      place.offset(),
      place.captured()
    };
  }
}
