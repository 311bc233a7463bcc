package org.transmittal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.Bound;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;

class TotalsTest {
  @Test
  void aCaseIsInExactlyOneTotal() {
    var digest = ReportModels.night().digest();
    var totals = digest.totals();
    assertThat(totals.overall().stream().mapToInt(Total::cases).sum()).isEqualTo(digest.cases());
    for (var breakdown :
        List.of(totals.byRecipient(), totals.bySupplier(), totals.byMonth(), totals.byParties())) {
      assertThat(breakdown.rows().stream().mapToInt(Breakdown.Row::cases).sum())
          .isEqualTo(digest.cases());
    }
  }

  @Test
  void sumsNeverMixCurrencies() {
    var totals =
        Totals.of(
            sales(
                contract("PL").amount("USD", "100", Bound.EXACT),
                contract("PL").amount("EUR", "10", Bound.EXACT),
                contract("PL").amount("USD", "1", Bound.EXACT)));
    assertThat(totals.overall())
        .extracting(Total::currency, Total::sum)
        .containsExactly(tuple("EUR", "10"), tuple("USD", "101"));
  }

  @Test
  void sumsNeverMixProposalsWithContractsOrHaltedCasesWithActiveOnes() {
    var totals =
        Totals.of(
            sales(
                contract("PL").amount("USD", "1", Bound.EXACT),
                contract("PL")
                    .at(SaleStage.NOTIFIED, Standing.ACTIVE, null)
                    .amount("USD", "2", Bound.EXACT),
                contract("PL")
                    .at(SaleStage.CONTRACTED, Standing.SUSPENDED, null)
                    .amount("USD", "4", Bound.EXACT),
                contract("PL")
                    .at(SaleStage.CONTRACTED, Standing.CANCELLED, null)
                    .amount("USD", "8", Bound.EXACT)));
    assertThat(totals.overall())
        .extracting(total -> total.group().title(), Total::sum)
        .containsExactly(
            tuple("Proposals", "2"),
            tuple("Contracted", "1"),
            tuple("Contracted, suspended", "4"),
            tuple("Contracted, ended", "8"));
  }

  @Test
  void aCaseWithoutAnAmountIsCountedBesideAndAddsNoZero() {
    var total = Totals.of(sales(contract("PL"))).overall().getFirst();
    assertThat(total.withoutAmount()).isEqualTo(1);
    assertThat(total.sum()).isNull();
    assertThat(TotalWords.sum(total)).isEqualTo("nothing added");
  }

  @Test
  void anAmountInACurrencyThatIsNotSettledIsNotAdded() {
    var total =
        Totals.of(sales(contract("SA").amount(null, "350", Bound.EXACT))).overall().getFirst();
    assertThat(total.withoutCurrency()).isEqualTo(1);
    assertThat(total.sum()).isNull();
  }

  @Test
  void aCaseOfTwoRecipientsStandsUnderBothNamesTogether() {
    var totals =
        Totals.of(
            sales(
                contract("LV", "EE").amount("USD", "2", Bound.EXACT),
                contract("EE").amount("USD", "1", Bound.EXACT)));
    assertThat(totals.byRecipient().rows())
        .extracting(row -> Words.parties(row.key()), row -> row.sum(Level.CONTRACTED))
        .containsExactly(tuple("Estonia, Latvia", "2"), tuple("Estonia", "1"));
  }

  @Test
  void aRangeKeepsItsTwoEnds() {
    var total =
        Totals.of(
                sales(
                    contract("KE").range("USD", "96000000", "147000000"),
                    contract("KE").amount("USD", "4000000", Bound.EXACT)))
            .overall()
            .getFirst();
    assertThat(TotalWords.sum(total)).isEqualTo("USD 100–151 million");
    assertThat(TotalWords.note(total)).isEqualTo("1 exact, 1 range");
  }

  @Test
  void whatIsAddedForProposalsIsCalledEstimatesAndCeilings() {
    var total =
        Totals.of(
                sales(
                    contract("PL")
                        .at(SaleStage.APPROVED, Standing.ACTIVE, null)
                        .amount("USD", "5", Bound.EXACT)))
            .overall()
            .getFirst();
    assertThat(total.ofProposals()).isTrue();
    assertThat(TotalWords.note(total)).contains(TotalWords.OF_PROPOSALS);
  }

  @Test
  void anAmendmentRestatesAnEarlierCaseAndAddsNothing() {
    var total =
        Totals.of(sales(contract("TW").amount("USD", "480", Bound.APPROX).transmittal("26-0G")))
            .overall()
            .getFirst();
    assertThat(total.amendments()).isEqualTo(1);
    assertThat(total.sum()).isNull();
  }

  private static SaleBuilder contract(String... recipients) {
    return new SaleBuilder("")
        .to(recipients)
        .at(SaleStage.CONTRACTED, Standing.ACTIVE, null)
        .source("A title", null, null);
  }

  private static List<SaleTerms> sales(SaleBuilder... sales) {
    return Arrays.stream(sales).map(sale -> sale.told().sale().sale().terms()).toList();
  }

  private static Tuple tuple(String key, String sum) {
    return Assertions.tuple(key, new BigDecimal(sum));
  }
}
