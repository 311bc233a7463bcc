package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.transmittal.ledger.FieldAgreement.Verdict;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;

/** How far the sources of a sale agree. */
class FieldAgreementTest {
  @Test
  void whatNobodyStatesOtherwiseAllAgreeOn() {
    var agreement = on(SaleField.AMOUNT, List.of("a", "b"), "3640000000", "3640000000");

    assertThat(agreement.verdict()).isEqualTo(Verdict.ALL_AGREE);
    assertThat(agreement.reports()).isEqualTo(2);
  }

  @Test
  void moreThanHalfAreMostAndHalfAreAConflict() {
    assertThat(
            on(SaleField.AMOUNT, List.of("a", "b", "c"), "3710000000", "3640000000", "3640000000"))
        .extracting(FieldAgreement::verdict)
        .isEqualTo(Verdict.MOST);
    assertThat(on(SaleField.AMOUNT, List.of("a", "b"), "3710000000", "3640000000").verdict())
        .isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void theCopiesOfAStoryWeighNoMoreThanItself() {
    var stories = List.of("a", "b", "b", "b");

    var agreement =
        on(SaleField.AMOUNT, stories, "3710000000", "3640000000", "3640000000", "3640000000");

    assertThat(agreement.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(agreement.versions()).extracting(FieldAgreement.Counted::reports).containsOnly(1);
  }

  @Test
  void whatAPersonDecidedIsNoMatterOfCounting() {
    var mention = amraams("a", "2025-01-04").mention();
    var shown = Reconciliation.of(List.of(mention)).sales().getFirst().terms();

    assertThat(FieldAgreement.of(List.of(mention), shown, Map.of(), Set.of(SaleField.AMOUNT)))
        .filteredOn(agreement -> agreement.verdict() == Verdict.DECIDED)
        .extracting(FieldAgreement::field)
        .containsExactly(SaleField.AMOUNT);
  }

  /** One article a day under one number, the last of which the sale shows. */
  private static FieldAgreement on(SaleField field, List<String> stories, String... amounts) {
    var mentions = new ArrayList<SaleMention>();
    var reports = new HashMap<String, String>();
    for (var i = 0; i < amounts.length; i++) {
      var mention =
          amraams("article " + i, "2025-01-0" + (1 + i)).number("25-3").worth(amounts[i]).mention();
      mentions.add(mention);
      reports.put(mention.key(), stories.get(i));
    }
    var sale = Reconciliation.of(mentions).sales().getFirst();
    return FieldAgreement.of(mentions, sale.terms(), reports, Set.of()).stream()
        .filter(agreement -> agreement.field() == field)
        .findFirst()
        .orElseThrow();
  }
}
