package org.transmittal.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The runs of a ledger, for whoever asks how the nights went. */
@Component
public class PastRuns {
  /** Of a run that looks to be at work. */
  private static final Set<String> UNDER_WAY = Set.of("STARTING", "STARTED", "STOPPING");

  private final JdbcTemplate jdbc;
  private final RunLock lock;
  private final AccountTable accounts;
  private final UndatedTable undated;

  PastRuns(JdbcTemplate jdbc, RunLock lock, AccountTable accounts, UndatedTable undated) {
    this.jdbc = jdbc;
    this.lock = lock;
    this.accounts = accounts;
    this.undated = undated;
  }

  /** The last runs, the latest first. */
  public List<PastRun> last(int most) {
    var wasFree = lock.isFree();
    var runs = new ArrayList<PastRun>();
    return jdbc.query(
        """
        SELECT r.*, e.STATUS, e.EXIT_MESSAGE,
          (SELECT COUNT(*) FROM BATCH_JOB_EXECUTION c WHERE c.JOB_INSTANCE_ID = r.run_id) AS starts,
          (SELECT COUNT(*) FROM run_archive a WHERE a.run_id = r.run_id AND a.skipped) AS before_it
        FROM run r
        LEFT JOIN BATCH_JOB_EXECUTION e ON e.JOB_EXECUTION_ID =
          (SELECT MAX(JOB_EXECUTION_ID) FROM BATCH_JOB_EXECUTION l WHERE l.JOB_INSTANCE_ID = r.run_id)
        ORDER BY r.run_id DESC LIMIT ?\
        """,
        rows -> {
          // Of which nobody holds the lock, before and after it was read, it only looks at work.
          var isNoneAlive = wasFree && lock.isFree();
          while (rows.next()) {
            runs.add(run(rows, isNoneAlive));
          }
          return runs;
        },
        most);
  }

  private PastRun run(ResultSet row, boolean isNoneAlive) throws SQLException {
    var number = row.getLong("run_id");
    var status = Objects.requireNonNullElse(row.getString("STATUS"), "STARTING");
    var isKilled = isNoneAlive && UNDER_WAY.contains(status);
    return new PastRun(
        number,
        RunKind.valueOf(row.getString("kind")),
        row.getObject("window_from", LocalDate.class),
        row.getObject("window_to", LocalDate.class),
        row.getObject("run_date", LocalDate.class),
        row.getTimestamp("started_at").toInstant(),
        instant(row.getTimestamp("ended_at")),
        row.getInt("starts"),
        isKilled ? PastRun.KILLED : status,
        isKilled ? PastRun.CUT_OFF : Objects.requireNonNullElse(row.getString("EXIT_MESSAGE"), ""),
        accounts.account(number).stream().filter(archive -> archive.entries() > 0).toList(),
        undated.of(number),
        row.getInt("before_it"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
