package org.transmittal.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets one run at a time work on a ledger, and shows whether another is alive: on MySQL by a named
 * lock that its server lets go of when the holder's connection ends, however it ends. The file of
 * an H2 database belongs to one process by itself.
 *
 * <p>That connection alone can be cut while the run goes on by its others. So whoever takes the
 * lock leaves a token in the ledger, and each transaction looks first whether it is still its own;
 * whom the next has taken the ledger from commits nothing any more.
 */
@Component
public class RunLock {
  /** A name of a lock has at most 64 characters, which that of a database can have by itself. */
  private static final String NAME = "CONCAT('transmittal.', MD5(DATABASE()))";

  private static final String NOT_LOCKED =
      "the ledger cannot be locked: %s; see that the database runs, then run again: it goes on from"
          + " the last chunk";

  private final DataSource dataSource;
  private final JdbcTemplate jdbc;
  private volatile @Nullable String token;

  RunLock(DataSource dataSource, JdbcTemplate jdbc) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
  }

  /** A lock that is held. */
  public interface Held extends AutoCloseable {
    /** Lets go of it. */
    @Override
    void close();
  }

  /** The lock, or empty if another run holds it. */
  public Optional<Held> take() {
    try {
      var connection = dataSource.getConnection();
      var granted = false;
      try {
        granted = !isMySql(connection) || (isGranted(connection) && takeOver(connection));
        return granted ? Optional.of(() -> release(connection)) : Optional.empty();
      } finally {
        if (!granted) {
          connection.close();
        }
      }
    } catch (SQLException e) {
      var reason = String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
      throw new DatabaseUnavailableException(
          Faults.unwritable(e)
              .map(Faults::full)
              .orElse(NOT_LOCKED.formatted(reason.lines().findFirst().orElse(""))),
          false,
          e);
    }
  }

  /** Whether nobody holds it; who has the file of an H2 database open is alone with it. */
  boolean isFree() {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (Connection connection) ->
                !isMySql(connection) || isOne(connection, "IS_FREE_LOCK(" + NAME + ")")));
  }

  /**
   * Makes sure that no other has taken the ledger meanwhile, nor can until the caller's transaction
   * has ended.
   *
   * @throws CannotAcquireLockException if one has
   */
  public void confirm() {
    var own = token;
    if (own != null
        && !own.equals(
            jdbc.queryForObject(
                "SELECT holder FROM ledger_holder WHERE id = 1 FOR SHARE", String.class))) {
      throw new CannotAcquireLockException(
          "another run took the ledger while this one was cut off from the database");
    }
  }

  /** Waits for what another is committing that lost the lock and does not know it yet. */
  private boolean takeOver(Connection connection) throws SQLException {
    var own = UUID.randomUUID().toString();
    try (var statement =
        connection.prepareStatement("UPDATE ledger_holder SET holder = ? WHERE id = 1")) {
      statement.setString(1, own);
      statement.executeUpdate();
    }
    token = own;
    return true;
  }

  static boolean isMySql(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("MySQL");
  }

  private static boolean isGranted(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      // The connection lies idle for as long as the run takes, and the lock goes with it.
      statement.execute("SET SESSION wait_timeout = 2147483");
    }
    return isOne(connection, "GET_LOCK(" + NAME + ", 0)");
  }

  private static boolean isOne(Connection connection, String expression) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT " + expression)) {
      return row.next() && row.getInt(1) == 1;
    }
  }

  private static void release(Connection connection) {
    try (connection) {
      if (isMySql(connection)) {
        try (var statement = connection.createStatement()) {
          statement.execute("SELECT RELEASE_LOCK(" + NAME + ")");
        }
      }
    } catch (SQLException e) {
      // The server lets go of the lock with the connection, which is all that was wanted.
    }
  }
}
