package org.transmittal.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Puts sketches in the place of the fingerprints of 64 bits, which did not know the copies of short
 * stories, and draws those of the articles that are there. It stands being run again, since MySQL
 * does not take back what a failed migration has done to a table.
 */
class V5__sketches extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    if (!hasColumn(connection, "sketch")) {
      jdbc.execute("ALTER TABLE article ADD COLUMN sketch VARBINARY(128)");
    }
    for (var key : jdbc.queryForList("SELECT article_key FROM article", String.class)) {
      var text =
          jdbc.queryForObject("SELECT text FROM article WHERE article_key = ?", String.class, key);
      jdbc.update(
          "UPDATE article SET sketch = ? WHERE article_key = ?", ArticleTable.sketch(text), key);
    }
    // The view holds on to the columns that there were when it was made.
    jdbc.execute("DROP VIEW IF EXISTS latest_article");
    if (hasColumn(connection, "fingerprint")) {
      jdbc.execute("ALTER TABLE article DROP COLUMN fingerprint");
    }
    jdbc.execute(
        """
        CREATE VIEW latest_article AS
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

  private static boolean hasColumn(Connection connection, String column) throws SQLException {
    try (var columns =
        connection.getMetaData().getColumns(connection.getCatalog(), null, "article", column)) {
      return columns.next();
    }
  }
}
