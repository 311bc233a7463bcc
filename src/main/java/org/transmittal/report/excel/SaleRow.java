package org.transmittal.report.excel;

import org.transmittal.warehouse.Dossier;

/**
 * A sale about to be written.
 *
 * @param sheet the sheet that its row goes to
 * @param evidenceSheet the sheet that its first quote goes to
 */
record SaleRow(Dossier dossier, String sheet, String evidenceSheet) {
  String key() {
    return dossier.key();
  }
}
