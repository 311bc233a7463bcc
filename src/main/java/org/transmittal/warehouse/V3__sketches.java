package org.transmittal.warehouse;

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
class V3__sketches extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws SQLException {
    var schema = new Schema(context.getConnection());
    var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
    schema.addColumn("article", "sketch", "VARBINARY(128)");
    for (var key : jdbc.queryForList("SELECT article_key FROM article", String.class)) {
      var text =
          jdbc.queryForObject("SELECT text FROM article WHERE article_key = ?", String.class, key);
      jdbc.update(
          "UPDATE article SET sketch = ? WHERE article_key = ?", ArticleTable.sketch(text), key);
    }
    // The view holds on to the columns that there were when it was made.
    schema.execute("DROP VIEW IF EXISTS latest_article");
    schema.dropColumn("article", "fingerprint");
    schema.renewView();
  }
}
