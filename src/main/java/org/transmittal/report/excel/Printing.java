package org.transmittal.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the sheets come out of a printer: as wide as the paper, with numbered pages. */
final class Printing {
  private static final String SMALL_PRINT = "&\"Arial,Regular\"&8";

  private static final double MARGIN = 0.5;

  /** Characters across a large page that can still be read. */
  private static final int MOST_WIDTH = 280;

  private Printing() {}

  /** A table with its header on every page; a wide one over several pages, its keys on each. */
  static void table(XSSFSheet sheet, int width, int keys) {
    var pages = (width + MOST_WIDTH - 1) / MOST_WIDTH;
    setUp(sheet, width > MOST_WIDTH / 2 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE, pages);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    if (pages > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, Math.max(0, keys - 1)));
    }
  }

  /** A sheet to read. */
  static void page(XSSFSheet sheet) {
    setUp(sheet, PrintSetup.A4_PAPERSIZE, 1);
  }

  /** Drawings under each other, all on one page. */
  static void onePage(XSSFSheet sheet) {
    setUp(sheet, PrintSetup.A4_PAPERSIZE, 1);
    sheet.getPrintSetup().setLandscape(false);
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  /** The pivot table, upright, its header on every page. */
  static void pivot(XSSFSheet sheet, int header) {
    setUp(sheet, PrintSetup.A4_PAPERSIZE, 1);
    sheet.getPrintSetup().setLandscape(false);
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
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
