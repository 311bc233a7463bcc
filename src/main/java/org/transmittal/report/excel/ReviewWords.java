package org.transmittal.report.excel;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Question;
import org.transmittal.report.HistoryWords;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.sale.Sale;
import org.transmittal.warehouse.ReviewRow;

/**
 * How a question to people is worded, by what the ledger says of its sales.
 *
 * @param reported the keys of the sales of the report; may be filled in later
 */
record ReviewWords(Set<String> reported) {

  /** The sale that the row is listed under, one of the report if it holds one. */
  Optional<Sale> own(ReviewRow row) {
    return row.sales().stream()
        .filter(sale -> reported.contains(sale.key()))
        .findFirst()
        .or(() -> row.sales().stream().findFirst());
  }

  /** What is to be decided. */
  static String question(ReviewRow row) {
    return switch (row.question()) {
      case Question.OneSale pair -> "Do two reports tell of one sale?";
      case Question.RightValue value ->
          "Is this the right %s?".formatted(Words.lower(value.field()));
    };
  }

  /** The value in question, of a pair the sale. */
  @Nullable String stated(ReviewRow row) {
    var value = value(row);
    return value != null
        ? HistoryWords.of(value.field(), value.value())
        : own(row).map(ReviewWords::sale).orElse(null);
  }

  /** The other versions of the value, of a pair the other sale. */
  String beside(ReviewRow row) {
    var value = value(row);
    var own = own(row);
    return value != null
        ? SalesTable.join(
            row.versions().stream()
                .filter(other -> !other.equals(value.value()))
                .map(other -> HistoryWords.of(value.field(), other)))
        : row.sales().stream()
            .filter(sale -> !sale.equals(own.orElse(null)))
            .map(ReviewWords::sale)
            .findFirst()
            .orElse("");
  }

  private static String sale(Sale sale) {
    var reported = sale.lastReported();
    return "%s: %s%s"
        .formatted(
            sale.key(),
            SaleWords.sale(sale.terms()),
            reported == null ? "" : "; last reported on " + Words.day(reported));
  }

  private static Question.@Nullable RightValue value(ReviewRow row) {
    return row.question() instanceof Question.RightValue value ? value : null;
  }

  /** A part of the value that is asked about; null where a row asks about a pair. */
  static Function<ReviewRow, @Nullable String> ofValue(Function<Question.RightValue, String> part) {
    return row -> value(row) instanceof Question.RightValue value ? part.apply(value) : null;
  }
}
