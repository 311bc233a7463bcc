package org.transmittal.warehouse;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Why mentions are one sale, which of them only look so, and what kind of arms an item is. */
class V6__grounds extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws Exception {
    var schema = new Schema(context.getConnection());
    // Empty where it is not known, as of all that was read before.
    schema.addColumn("mention_item", "kind", "VARCHAR(20) DEFAULT '' NOT NULL");
    schema.addColumn("sale_item", "kind", "VARCHAR(20) DEFAULT '' NOT NULL");
    schema.execute(
        """
        CREATE TABLE IF NOT EXISTS sale_join (
          sale_key VARCHAR(64) NOT NULL,
          mention_key VARCHAR(64) NOT NULL,
          other_key VARCHAR(64) NOT NULL,
          ground VARCHAR(16) NOT NULL,
          PRIMARY KEY (sale_key, mention_key, other_key)
        ) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin\
        """);
    schema.execute(
        """
        CREATE TABLE IF NOT EXISTS sale_likeness (
          mention_key VARCHAR(64) NOT NULL,
          other_key VARCHAR(64) NOT NULL,
          ground VARCHAR(16) NOT NULL,
          PRIMARY KEY (mention_key, other_key)
        ) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin\
        """);
  }
}
