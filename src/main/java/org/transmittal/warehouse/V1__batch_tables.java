package org.transmittal.warehouse;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The tables in which Spring Batch keeps its executions, by the script that it brings for the
 * database: each release of it knows its own tables best, and the job refuses to start where they
 * do not fit.
 */
class V1__batch_tables extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws Exception {
    var product = context.getConnection().getMetaData().getDatabaseProductName();
    // What an earlier attempt left when it was cut off goes first: no run can have used it.
    execute(context, "schema-drop-" + vendor(product));
    execute(context, "schema-" + vendor(product));
    // A sequence of H2, unlike a table, is not kept before the transaction is, and would be gone
    // beside tables that are there if the connection were lost just then.
    if (!context.getConnection().getAutoCommit()) {
      context.getConnection().commit();
    }
  }

  private static void execute(Context context, String script) {
    ScriptUtils.executeSqlScript(
        context.getConnection(),
        new ClassPathResource("org/springframework/batch/core/" + script + ".sql"));
  }

  private static String vendor(String product) {
    return switch (product) {
      case "H2" -> "h2";
      case "MySQL" -> "mysql";
      default -> throw new IllegalStateException("no tables for the database " + product);
    };
  }
}
