package org.transmittal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TopSuppliersTest {
  private final Totals totals = ReportModels.night().digest().totals();

  @Test
  void theSupplierWithTheMostActiveCasesComesFirst() {
    var suppliers = TopSuppliers.of(totals, 3);
    assertThat(suppliers).hasSize(3);
    assertThat(suppliers.getFirst().name()).isEqualTo("United States");
    assertThat(suppliers.getFirst().cases()).isEqualTo(6);
  }

  @Test
  void itsRecipientsAreRankedInTheMainCurrencyAndNoOtherIsMeasuredByIt() {
    var lines = TopSuppliers.of(totals, 9).getFirst().lines();
    assertThat(lines)
        .extracting(TopSuppliers.Line::recipient)
        .containsExactly("Poland", "Canada", "Estonia, Latvia", "Taiwan", "Japan");
    assertThat(lines.getFirst().low("EUR")).isZero();
    assertThat(lines.getFirst().high("USD")).isEqualByComparingTo(new BigDecimal("12000000000"));
  }

  @Test
  void whatIsSuspendedOrEndedIsNotAmongThem() {
    assertThat(TopSuppliers.of(totals, 9))
        .allSatisfy(
            supplier ->
                assertThat(supplier.lines())
                    .extracting(TopSuppliers.Line::recipient)
                    .doesNotContain("Colombia", "United Arab Emirates"));
  }
}
