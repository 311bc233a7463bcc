package org.transmittal.warehouse;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Who wrote an article, names parted by commas, and where that was found. */
class V5__authors extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws SQLException {
    var schema = new Schema(context.getConnection());
    schema.addColumn("article", "author", "VARCHAR(500)");
    schema.addColumn("article", "author_origin", "VARCHAR(16)");
    schema.renewView();
  }
}
