package org.transmittal.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the sheets come out of a printer: as wide as the paper, with numbered pages. */
final class Printing {
  private static final String SMALL_PRINT = "&\"Arial,Regular\"&8";

  private static final double MARGIN = 0.5;

  private Printing() {}

  /** A table with its header on every page; a very wide one over two pages, its keys on both. */
  static void table(XSSFSheet sheet, int columns) {
    var wide = columns > 10;
    var pages = columns > 20 ? 2 : 1;
    setUp(sheet, wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE, pages);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    if (pages > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }
  }

  /** A sheet to read. */
  static void page(XSSFSheet sheet) {
    setUp(sheet, PrintSetup.A4_PAPERSIZE, 1);
  }

  private static void setUp(XSSFSheet sheet, short paper, int pagesAcross) {
    var setup = sheet.getPrintSetup();
    setup.setPaperSize(paper);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) pagesAcross);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getFooter().setLeft(SMALL_PRINT + "Transmittal: &A");
    sheet.getFooter().setRight(SMALL_PRINT + "Page &P of &N");
  }
}
