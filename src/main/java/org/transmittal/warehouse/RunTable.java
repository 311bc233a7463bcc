package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs: what each was asked to do, and whether it has done it. */
@Component
public class RunTable {
  private final JdbcTemplate jdbc;

  RunTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes down that a run begins; a run that begins again after a failure stays as it is. */
  public void begin(
      long run,
      RunKind kind,
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
        kind.name(),
        from,
        to,
        runDate,
        rules,
        Timestamp.from(now));
  }

  /** How many runs of a kind and a window have done all they had to. */
  public long completed(RunKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
    return jdbc
        .query(
            "SELECT window_from, window_to FROM run WHERE kind = ? AND ended_at IS NOT NULL",
            (row, i) ->
                Objects.equals(row.getObject("window_from", LocalDate.class), from)
                    && Objects.equals(row.getObject("window_to", LocalDate.class), to),
            kind.name())
        .stream()
        .filter(same -> same)
        .count();
  }

  /** Writes down that a run has done all it had to. */
  public void end(long run, Instant now) {
    jdbc.update("UPDATE run SET ended_at = ? WHERE run_id = ?", Timestamp.from(now), run);
  }
}
