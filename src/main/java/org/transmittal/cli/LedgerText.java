package org.transmittal.cli;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.SaleField;
import org.transmittal.warehouse.PastSale;

/** Sales in lines of columns, each as wide as its widest value. */
final class LedgerText {
  private static final List<SaleField> COLUMNS =
      List.of(
          SaleField.SUPPLIER,
          SaleField.RECIPIENT,
          SaleField.AMOUNT,
          SaleField.ITEM,
          SaleField.STAGE,
          SaleField.STANDING,
          SaleField.EVENT_DATE);

  /** Most characters of a list; all of them stand in the other form. A figure is never cut. */
  private static final int MOST = 28;

  private LedgerText() {}

  /** One line a sale. */
  static List<String> lines(List<PastSale> sales) {
    var rows = sales.stream().map(LedgerText::cells).toList();
    var widths =
        IntStream.rangeClosed(0, COLUMNS.size())
            .map(i -> rows.stream().mapToInt(row -> length(row.get(i))).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static List<String> cells(PastSale sale) {
    var values = COLUMNS.stream().map(field -> cell(field, sale.values().get(field)));
    return Stream.concat(Stream.of(sale.key()), values).toList();
  }

  private static String cell(SaleField field, @Nullable String value) {
    return switch (field) {
      case SUPPLIER, RECIPIENT, ITEM -> Plain.line(value, MOST);
      default -> Plain.line(value);
    };
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (var i = 0; i < row.size(); i++) {
      line.append(row.get(i)).repeat(" ", widths[i] - length(row.get(i)) + 2);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
