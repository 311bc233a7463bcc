package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;

class SaleChangeTest {
  @Test
  void ofANewSaleEveryValueThatIsToldIsAChangeFromNothing() {
    var sale = sale(amraams("a", "2025-01-04").at(SaleStage.NOTIFIED).on("2025-01-03"));

    var changes = SaleChange.between(null, sale);

    assertThat(changes).allSatisfy(change -> assertThat(change.before()).isNull());
    assertThat(changes)
        .extracting(SaleChange::field, SaleChange::after)
        .contains(
            org.assertj.core.groups.Tuple.tuple(SaleField.RECIPIENT, "JP"),
            org.assertj.core.groups.Tuple.tuple(SaleField.AMOUNT, "exact 3640000000 USD"),
            org.assertj.core.groups.Tuple.tuple(SaleField.ITEM, "exact 1200 missiles"),
            org.assertj.core.groups.Tuple.tuple(SaleField.STAGE, "NOTIFIED"),
            org.assertj.core.groups.Tuple.tuple(SaleField.STANDING, "ACTIVE"),
            org.assertj.core.groups.Tuple.tuple(SaleField.EVENT_DATE, "2025-01-03"));
    assertThat(changes)
        .extracting(SaleChange::field)
        .doesNotContain(SaleField.AWAITING, SaleField.TRANSMITTAL);
  }

  @Test
  void onlyWhatDiffersIsAChangeAndTheEarlierValueIsKept() {
    var before = sale(amraams("a", "2025-01-04").at(SaleStage.NOTIFIED).awaiting("a vote"));
    var after = sale(amraams("a", "2025-01-04").at(SaleStage.CONTRACTED).at(Standing.SUSPENDED));

    assertThat(SaleChange.between(before, after))
        .containsExactly(
            new SaleChange(after.key(), SaleField.STAGE, "NOTIFIED", "CONTRACTED"),
            new SaleChange(after.key(), SaleField.STANDING, "ACTIVE", "SUSPENDED"),
            new SaleChange(after.key(), SaleField.AWAITING, "a vote", null));
  }

  @Test
  void theSameSaleAgainIsNoChange() {
    var mention = amraams("a", "2025-01-04");

    assertThat(SaleChange.between(sale(mention), sale(mention))).isEmpty();
  }

  @Test
  void underANewKeyEveryValueIsToldAnew() {
    var before = sale(amraams("a", "2025-01-04").at(SaleStage.NOTIFIED));
    var after = sale(amraams("a", "2025-01-04").at(SaleStage.NOTIFIED).number("25-3"));

    assertThat(SaleChange.between(before, after))
        .contains(
            new SaleChange("25-3", SaleField.STAGE, "NOTIFIED", "NOTIFIED"),
            new SaleChange("25-3", SaleField.TRANSMITTAL, null, "25-3"));
  }

  @Test
  void ofAKeyThatIsNoSaleAnyMoreNothingIsKnown() {
    var gone = sale(amraams("a", "2025-01-04").at(SaleStage.NOTIFIED));

    assertThat(SaleChange.end(gone))
        .contains(new SaleChange(gone.key(), SaleField.STANDING, "ACTIVE", null))
        .hasSameSizeAs(SaleChange.between(null, gone))
        .allSatisfy(change -> assertThat(change.after()).isNull());
  }

  private static Sale sale(MentionBuilder mention) {
    return Reconciliation.of(List.of(mention.mention())).sales().getFirst();
  }
}
