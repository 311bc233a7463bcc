package org.transmittal.warehouse;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The tables of a database while a migration changes them. MySQL does not take back what a failed
 * migration has done to a table and has no way to add a column only where it is missing, so each
 * change looks first whether it is done already.
 */
final class Schema {
  private final Connection connection;

  Schema(Connection connection) {
    this.connection = connection;
  }

  /** Adds a column where it is missing. */
  void addColumn(String table, String column, String definition) throws SQLException {
    if (!hasColumn(table, column)) {
      execute("ALTER TABLE %s ADD COLUMN %s %s".formatted(table, column, definition));
    }
  }

  /** Takes a column away where it is. */
  void dropColumn(String table, String column) throws SQLException {
    if (hasColumn(table, column)) {
      execute("ALTER TABLE %s DROP COLUMN %s".formatted(table, column));
    }
  }

  /** Makes the view of the latest articles anew: it holds on to the columns that there were. */
  void renewView() throws SQLException {
    execute(
        """
        CREATE OR REPLACE VIEW latest_article AS
        SELECT a.* FROM article a
        WHERE a.url_key IS NULL OR NOT EXISTS (
          SELECT 1 FROM article b
          WHERE b.url_key = a.url_key AND b.article_key <> a.article_key
            AND (b.published > a.published
              OR (b.published IS NOT NULL AND a.published IS NULL)
              OR ((b.published = a.published OR (b.published IS NULL AND a.published IS NULL))
                AND b.article_key > a.article_key)))\
        """);
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private boolean hasColumn(String table, String column) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
      var columns = rows.getMetaData();
      for (var i = 1; i <= columns.getColumnCount(); i++) {
        if (columns.getColumnName(i).equalsIgnoreCase(column)) {
          return true;
        }
      }
      return false;
    }
  }
}
