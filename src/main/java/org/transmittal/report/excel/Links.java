package org.transmittal.report.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.transmittal.report.WebLink;

/**
 * The links of one sheet. They are formulas, which go to disk with their rows and have no limit on
 * a sheet: a link proper takes 2 KB of memory in POI until the file is written, and Excel drops
 * those beyond 65,530.
 */
final class Links {
  /** Addresses too long for a formula that a sheet has links for, at most. */
  static final int MOST_PROPER = 20_000;

  /** Characters of a text within a formula, at most. */
  private static final int LONGEST = 255;

  private final CreationHelper creation;
  private final Palette palette;
  private int proper;
  private int plainAddresses;

  Links(CreationHelper creation, Palette palette) {
    this.creation = creation;
    this.palette = palette;
  }

  /** Makes a link of a cell that holds an address, if that is fit for one. */
  void address(Cell cell, String url) {
    if (WebLink.of(url).isEmpty()) {
      return;
    }
    if (url.length() <= LONGEST) {
      formula(cell, quoted(url), url);
    } else if (proper < MOST_PROPER) {
      proper++;
      var link = creation.createHyperlink(HyperlinkType.URL);
      link.setAddress(url);
      cell.setHyperlink(link);
      cell.setCellStyle(palette.link);
    } else {
      plainAddresses++;
    }
  }

  /** Makes a cell lead to the first row of a sheet with the same text in its first column. */
  void jump(Cell cell, String sheet, String label) {
    var name = sheet.indexOf(' ') < 0 ? sheet : "'" + sheet + "'";
    var match = "MATCH($A" + (cell.getRowIndex() + 1) + "," + name + "!$A:$A,0)";
    formula(cell, "\"#" + name + "!A\"&" + match + "," + quoted(label), label);
  }

  /** Addresses that are text only because the sheet holds no more links. */
  int plainAddresses() {
    return plainAddresses;
  }

  /** What it shows stands beside it, so that nothing has to be calculated first. */
  private void formula(Cell cell, String arguments, String shown) {
    cell.setCellFormula("HYPERLINK(" + arguments + ")");
    cell.setCellValue(shown);
    cell.setCellStyle(palette.link);
  }

  private static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
