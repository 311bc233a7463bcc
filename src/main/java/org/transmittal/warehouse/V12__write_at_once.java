package org.transmittal.warehouse;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** For a ledger made before {@link V1__batch_tables} asked for it. */
class V12__write_at_once extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws Exception {
    new Schema(context.getConnection()).writeAtOnce();
  }
}
