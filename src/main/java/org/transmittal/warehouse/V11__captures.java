package org.transmittal.warehouse;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * When an archive captured an article, who holds the ledger, and the articles on sales that a run
 * of a window left out since nobody knows their date.
 */
class V11__captures extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws Exception {
    var schema = new Schema(context.getConnection());
    // Null where it is not known, as of all that was read before.
    schema.addColumn("article_place", "captured", "DATE");
    // One row: the token of the run or command that may write.
    schema.execute(
        """
        CREATE TABLE IF NOT EXISTS ledger_holder (
          id INT NOT NULL PRIMARY KEY,
          holder VARCHAR(36) NOT NULL
        ) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin\
        """);
    schema.execute(
        "INSERT INTO ledger_holder (id, holder) VALUES (1, '') ON DUPLICATE KEY UPDATE id = 1");
    schema.execute(
        """
        CREATE TABLE IF NOT EXISTS undated (
          run_id BIGINT NOT NULL,
          place_key VARCHAR(64) NOT NULL,
          archive_key VARCHAR(64) NOT NULL,
          archive_name VARCHAR(1000) NOT NULL,
          entry VARCHAR(1000) NOT NULL,
          entry_offset BIGINT NOT NULL,
          captured DATE,
          PRIMARY KEY (run_id, place_key)
        ) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin\
        """);
  }
}
