package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class LinksTest {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Links links = new Links(workbook.getCreationHelper(), new Palette(workbook));

  @Test
  void anAddressBecomesAFormulaThatShowsItAndIsNotKeptAsALink() {
    var cell = cell("https://wire.example/a?b=1&c=2");
    assertThat(cell.getCellFormula()).isEqualTo("HYPERLINK(\"https://wire.example/a?b=1&c=2\")");
    assertThat(cell.getHyperlink()).isNull();
  }

  @Test
  void anAddressTooLongForAFormulaBecomesALinkProper() {
    var longest = "https://wire.example/" + "a".repeat(255 - 21);
    assertThat(cell(longest).getCellType()).isEqualTo(CellType.FORMULA);
    var longer = cell(longest + "a");
    assertThat(longer.getCellType()).isEqualTo(CellType.STRING);
    assertThat(longer.getHyperlink().getAddress()).isEqualTo(longest + "a");
  }

  @Test
  void whatIsNoWebAddressStaysText() {
    for (var other :
        new String[] {
          "ftp://wire.example/a",
          "file:///etc/passwd",
          "javascript:alert(1)",
          "https://wire.example/\")&HYPERLINK(\"x",
          "=HYPERLINK(\"https://wire.example\")"
        }) {
      assertThat(cell(other).getCellType()).as(other).isEqualTo(CellType.STRING);
      assertThat(cell(other).getHyperlink()).as(other).isNull();
    }
  }

  @Test
  void aLabelWithAQuoteStaysWithinItsFormula() {
    var cell = workbook.createSheet().createRow(4).createCell(1);
    links.jump(cell, "Status history", "to \"it\"");
    assertThat(cell.getCellFormula())
        .isEqualTo(
            "HYPERLINK(\"#'Status history'!A\"&MATCH($A5,'Status history'!$A:$A,0),"
                + "\"to \"\"it\"\"\")");
  }

  private Cell cell(String url) {
    var cell = workbook.createSheet().createRow(0).createCell(0);
    cell.setCellValue(url);
    links.address(cell, url);
    return cell;
  }
}
