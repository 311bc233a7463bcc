package org.transmittal.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.report.HistoryWords;
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
    return Columned.lines(sales.stream().map(LedgerText::cells).toList());
  }

  private static List<String> cells(PastSale sale) {
    var values = COLUMNS.stream().map(field -> cell(field, sale.values().get(field)));
    return Stream.concat(Stream.of(sale.key()), values).toList();
  }

  private static String cell(SaleField field, @Nullable String value) {
    var words = HistoryWords.of(field, value);
    return switch (field) {
      case SUPPLIER, RECIPIENT, ITEM -> Plain.line(words, MOST);
      default -> Plain.line(words);
    };
  }
}
