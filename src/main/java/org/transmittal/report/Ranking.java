package org.transmittal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.transmittal.sale.Money;
import org.transmittal.sale.Sale;
import org.transmittal.warehouse.LedgerSale;

/**
 * The largest of the cases of one group in one currency, while they go by. Amounts that are not
 * added, as those of amendments, are not ranked either.
 */
final class Ranking {
  /** As many as a page shows. */
  static final int MOST = 10;

  private static final Comparator<LedgerSale> LARGEST_FIRST =
      Comparator.comparing((LedgerSale sale) -> upperEnd(sale.sale()))
          .reversed()
          .thenComparing(sale -> sale.sale().key());

  private final List<LedgerSale> largest = new ArrayList<>();

  void add(LedgerSale sale) {
    if (largest.size() == MOST && LARGEST_FIRST.compare(sale, largest.getLast()) > 0) {
      return;
    }
    largest.add(sale);
    largest.sort(LARGEST_FIRST);
    if (largest.size() > MOST) {
      largest.removeLast();
    }
  }

  List<LedgerSale> largestFirst() {
    return List.copyOf(largest);
  }

  private static BigDecimal upperEnd(Sale sale) {
    Money amount = Objects.requireNonNull(sale.terms().amount());
    return Objects.requireNonNullElse(amount.high(), amount.value());
  }
}
