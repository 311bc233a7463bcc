package org.transmittal.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransactionRollbackException;

/** What can go wrong with a call of a database, with the codes that the servers give it. */
public enum Fault {
  /** The connection is gone before the call comes to the server. */
  LOST_BEFORE {
    @Override
    SQLException strike(Connection connection) throws SQLException {
      connection.abort(Runnable::run);
      return new SQLNonTransientConnectionException("Communications link failure", "08S01", 0);
    }
  },
  /** The server does what it was told, and the connection is gone before it can say so. */
  LOST_BEHIND {
    @Override
    SQLException strike(Connection connection) throws SQLException {
      return LOST_BEFORE.strike(connection);
    }
  },
  /** The server takes the whole transaction back. */
  DEADLOCK {
    @Override
    SQLException strike(Connection connection) throws SQLException {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      return new SQLTransactionRollbackException("Deadlock found", "40001", 1213);
    }
  },
  /** The server takes back the statement alone. */
  LOCK_WAIT {
    @Override
    SQLException strike(Connection connection) {
      return new SQLException("Lock wait timeout exceeded", "HY000", 1205);
    }
  },
  /** The server has no room left for what is written. */
  DISK_FULL {
    @Override
    SQLException strike(Connection connection) {
      return new SQLException("The table is full", "HY000", 1114);
    }
  };

  /** Whether it can only befall what writes. */
  boolean isOfWriting() {
    return this == DISK_FULL;
  }

  /** Does to a connection what the fault does, and gives what its driver throws. */
  abstract SQLException strike(Connection connection) throws SQLException;
}
