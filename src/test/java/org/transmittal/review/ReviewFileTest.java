package org.transmittal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.report.ReportModels;
import org.transmittal.report.excel.Workbook;
import org.transmittal.warehouse.ReviewColumn;

/** A review sheet is read from whatever bytes come, or refused. */
class ReviewFileTest {
  private static final int DAMAGES = 150;

  @TempDir static Path folder;
  private static byte[] drawn;

  @BeforeAll
  static void draw() throws Exception {
    var out = new ByteArrayOutputStream();
    Workbook.write(ReportModels.night(), out);
    drawn = out.toByteArray();
  }

  @Test
  void asItWasDrawnItDecidesNothing() throws Exception {
    assertThat(read(drawn)).isEmpty();
  }

  @Test
  void whatWasFilledInIsReadWithItsKeysAndTheNumberOfItsRow() throws Exception {
    var filled = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(drawn))) {
      var sheet = workbook.getSheet(ReviewColumn.SHEET);
      for (var cell : sheet.getRow(0)) {
        if (cell.toString().equals("Decision")) {
          sheet.getRow(1).getCell(cell.getColumnIndex()).setCellValue(" One sale\t");
        }
        if (cell.toString().equals("Note")) {
          sheet.getRow(1).getCell(cell.getColumnIndex()).setCellValue("two\nlines & <more>");
        }
        if (cell.toString().equals("Decided by")) {
          sheet.getRow(1).getCell(cell.getColumnIndex()).setCellValue(7);
        }
      }
      workbook.write(filled);
    }

    assertThat(read(filled.toByteArray()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.number()).isEqualTo(2);
              assertThat(row.computed()).isEmpty();
              assertThat(row.cell(ReviewColumn.DECISION)).isEqualTo("One sale");
              assertThat(row.cell(ReviewColumn.NOTE)).isEqualTo("two\nlines & <more>");
              assertThat(row.cell(ReviewColumn.BY)).startsWith("7");
              assertThat(row.cell(ReviewColumn.MENTION)).isEqualTo("m1");
              assertThat(row.cell(ReviewColumn.OTHER)).isEqualTo("m4");
            });
  }

  @Test
  void damagedBytesAreReadOrRefusedAndNothingElse() throws Exception {
    var random = new Random(20_261_123);
    var refused = 0;
    for (var i = 0; i < DAMAGES; i++) {
      var bytes = i % 3 == 0 ? Arrays.copyOf(drawn, random.nextInt(drawn.length)) : drawn.clone();
      for (var j = 0; j < 20 && bytes.length > 0 && i % 3 != 0; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        read(bytes);
      } catch (RefusedReviewException e) {
        assertThat(e).hasMessageContaining("nothing was recorded");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(DAMAGES / 3);
  }

  private static List<FilledRow> read(byte[] bytes) throws Exception {
    return ReviewFile.read(Files.write(folder.resolve("review.xlsx"), bytes));
  }
}
