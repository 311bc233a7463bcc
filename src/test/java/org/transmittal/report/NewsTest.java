package org.transmittal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.transmittal.ledger.SaleChange.Reason;
import org.transmittal.sale.SaleField;
import org.transmittal.warehouse.Dossier;
import org.transmittal.warehouse.Revision;
import org.transmittal.warehouse.SaleNews;

class NewsTest {
  @Test
  void aSaleThatTheBaselineDidNotKnowIsNewAndNothingElse() {
    assertThat(kinds(new SaleNews(true, List.of(), List.of()))).containsExactly(News.Kind.NEW);
  }

  @Test
  void withoutABaselineThereIsNoNews() {
    assertThat(News.of(new Dossier(sale(), List.of(), null))).isEmpty();
  }

  @Test
  void onlyAStageThatRisesIsRaised() {
    assertThat(kinds(changed(SaleField.STAGE, "APPROVED", "CONTRACTED", Reason.SOURCE)))
        .containsExactly(News.Kind.RAISED);
    assertThat(kinds(changed(SaleField.STAGE, "CONTRACTED", "APPROVED", Reason.SOURCE)))
        .containsExactly(News.Kind.AMENDED);
  }

  @Test
  void whatNewRulesReadOtherwiseIsNoNewsOfTheSources() {
    assertThat(kinds(changed(SaleField.STAGE, "APPROVED", "CONTRACTED", Reason.RULES)))
        .containsExactly(News.Kind.RESTATED);
  }

  @Test
  void aStandingTellsWhetherASaleIsOffOnHoldOrOnAgain() {
    assertThat(kinds(changed(SaleField.STANDING, "ACTIVE", "BLOCKED", Reason.SOURCE)))
        .containsExactly(News.Kind.OFF);
    assertThat(kinds(changed(SaleField.STANDING, "ACTIVE", "SUSPENDED", Reason.SOURCE)))
        .containsExactly(News.Kind.SUSPENDED);
    assertThat(kinds(changed(SaleField.STANDING, "SUSPENDED", "ACTIVE", Reason.SOURCE)))
        .containsExactly(News.Kind.RESUMED);
  }

  @Test
  void theValuesOfTheHistoryAreWordedAsEverywhere() {
    assertThat(HistoryWords.of(SaleField.AMOUNT, "range 96000000-147500000 USD"))
        .isEqualTo("USD 96–147.5 million");
    assertThat(HistoryWords.of(SaleField.AMOUNT, "up_to 1200 ?"))
        .isEqualTo("up to 1,200, currency not settled");
    assertThat(HistoryWords.of(SaleField.RECIPIENT, "EE, LV")).isEqualTo("Estonia, Latvia");
    assertThat(HistoryWords.of(SaleField.ITEM, "up_to 1200 missiles; radars"))
        .isEqualTo("up to 1,200 missiles; radars");
    assertThat(HistoryWords.of(SaleField.QUANTITY, "range 8-12")).isEqualTo("8–12");
    assertThat(HistoryWords.of(SaleField.QUANTITY, "at_least 1200")).isEqualTo("at least 1,200");
    assertThat(HistoryWords.of(SaleField.STAGE, null)).isNull();
  }

  @Test
  void aDigestCountsASaleOnceUnderItsFirstNews() {
    var digest = ReportModels.night().digest();
    assertThat(digest.news())
        .containsEntry(News.Kind.NEW, 2)
        .containsEntry(News.Kind.RAISED, 2)
        .doesNotContainKey(News.Kind.AMENDED);
  }

  @Test
  void aDigestOfManySalesKeepsNoMoreThanAListShows() {
    var digest = Digest.of(new ManySales(1_000), List.of());
    assertThat(digest.cases()).isEqualTo(1_000);
    assertThat(digest.items()).isEqualTo(2_000);
    assertThat(digest.latest().values())
        .allSatisfy(listed -> assertThat(listed).hasSizeLessThanOrEqualTo(Digest.MOST_LISTED));
  }

  private static List<News.Kind> kinds(SaleNews news) {
    return News.of(new Dossier(sale(), List.of(), news)).stream().map(News::kind).toList();
  }

  private static SaleNews changed(SaleField field, String before, String after, Reason reason) {
    return new SaleNews(
        false, List.of(new Revision(field, before, after, reason, null)), List.of());
  }

  private static org.transmittal.warehouse.LedgerSale sale() {
    return NightSales.all().getFirst().sale();
  }
}
