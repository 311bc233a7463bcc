package org.transmittal.warehouse;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionSystemException;

/** Tells faults of the database that mend themselves in a while from those that nothing mends. */
public final class Faults {
  /** Classes of SQLSTATE: a connection that failed, a transaction that was rolled back. */
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40");

  /** A statement of H2 or MySQL that was not let through in time; a server that shuts down. */
  private static final Set<String> PASSING_STATES = Set.of("HYT00", "57P01");

  /** MySQL: a wait for a lock that took too long, and a server that is shutting down. */
  private static final Set<Integer> PASSING_CODES = Set.of(1205, 1213, 1053, 1040, 1158, 1159);

  /**
   * No room left: for MySQL to write, to add a row, or in its storage; for H2 in its file, which
   * closes itself then and at no other time.
   */
  private static final Set<Integer> FULL_CODES = Set.of(1021, 1114, 1030, 90028, 90031, 90098);

  /** What the pool says, with no state, of a connection that it found dead. */
  private static final String GONE = "Connection is closed";

  private Faults() {}

  /** Whether a failure may be over in a while. */
  public static boolean mayPass(@Nullable Throwable failure) {
    return passes(failure) && unwritable(failure).isEmpty();
  }

  /** Why the database can write no more, such as for want of room; empty if it can. */
  public static Optional<String> unwritable(@Nullable Throwable failure) {
    Throwable wrapper = null;
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && FULL_CODES.contains(sql.getErrorCode())) {
        return Optional.of(String.valueOf(sql.getMessage()));
      }
      // H2 closes a file that it could not write, and then calls every connection to it lost.
      if (cause instanceof IOException disk && wrapper != null && isOfFile(wrapper)) {
        return Optional.of(String.valueOf(disk.getMessage()));
      }
      wrapper = cause;
    }
    return Optional.empty();
  }

  /** What a database that can write no more says, in a line, and what to do about it. */
  public static String full(String reason) {
    return "the database can write no more: %s; see that its disk has room, then run again"
        .formatted(reason.lines().findFirst().orElse(""));
  }

  /** H2 is there at run time alone, as any other driver. */
  private static boolean isOfFile(Throwable failure) {
    return failure.getClass().getName().startsWith("org.h2.mvstore.");
  }

  private static boolean passes(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TransientDataAccessException
          || cause instanceof RecoverableDataAccessException
          // A transaction that could be neither committed nor taken back: its connection is gone.
          || cause instanceof TransactionSystemException
          || cause instanceof SQLTransientException
          || cause instanceof SQLRecoverableException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLException sql && mayPass(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayPass(SQLException failure) {
    var state = failure.getSQLState();
    return PASSING_CODES.contains(failure.getErrorCode())
        || (state == null && GONE.equals(failure.getMessage()))
        || (state != null
            && (PASSING_STATES.contains(state)
                || (state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2)))));
  }
}
