package org.transmittal.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Who wrote an article, beside who published it. It stands being run again: MySQL cannot add a
 * column only where it is missing, and keeps the one that a migration added before it was cut off.
 */
class V6__authors extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    if (!isThere(connection)) {
      jdbc.execute(
          """
          ALTER TABLE article ADD COLUMN (
            author VARCHAR(500) COMMENT 'names, parted by commas; null if unknown',
            author_origin VARCHAR(16) COMMENT 'where they were found')\
          """);
    }
    // The view holds on to the columns that there were when it was made.
    jdbc.execute(
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

  private static boolean isThere(Connection connection) throws SQLException {
    try (var columns =
        connection.getMetaData().getColumns(connection.getCatalog(), null, "article", "author")) {
      return columns.next();
    }
  }
}
