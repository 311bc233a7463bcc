package org.transmittal.warehouse;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Lets the tables of Spring Batch hold the letters of any language, as the reason of a run that
 * failed over a file has them: its script leaves that to the database, which may know Latin ones
 * alone.
 */
class V13__batch_letters extends BaseJavaMigration {
  private static final List<String> TABLES =
      List.of(
          "BATCH_JOB_INSTANCE",
          "BATCH_JOB_EXECUTION",
          "BATCH_JOB_EXECUTION_PARAMS",
          "BATCH_JOB_EXECUTION_CONTEXT",
          "BATCH_STEP_EXECUTION",
          "BATCH_STEP_EXECUTION_CONTEXT");

  @Override
  public void migrate(Context context) throws Exception {
    if (RunLock.isMySql(context.getConnection())) {
      var schema = new Schema(context.getConnection());
      for (var table : TABLES) {
        schema.execute(
            "ALTER TABLE %s CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin"
                .formatted(table));
      }
    }
  }
}
