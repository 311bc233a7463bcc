package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/** What the articles on a sale tell together. */
class TestimonyTest {
  @Test
  void whatAnArticleClaimsIsNotProvenUntilOfficialWordsSayIt() {
    var notice = amraams("a", "2025-01-04").at(SaleStage.NOTIFIED).official("State Department");
    var news = amraams("b", "2025-06-04").at(SaleStage.CONTRACTED);
    var word = amraams("c", "2025-07-04").at(SaleStage.CONTRACTED).official("defence ministry");

    var claimed = testimony(notice, news);
    assertThat(claimed.course().getLast().status()).isEqualTo(Status.CONTRACTED);
    assertThat(claimed.provenStatus().status()).isEqualTo(Status.NOTIFIED);
    assertThat(claimed.provenStatus().official()).isEqualTo("State Department");
    assertThat(claimed.proofOf(claimed.course().getLast())).isNull();

    var proven = testimony(notice, news, word);
    assertThat(proven.course().getLast().mention()).isEqualTo(news.mention().key());
    assertThat(proven.proofOf(proven.course().getLast()).mention()).isEqualTo(word.mention().key());
  }

  @Test
  void aPublisherAndAStoryCountOnce() {
    var mentions =
        mentions(
            amraams("a", "2025-01-04"), amraams("b", "2025-01-05"), amraams("c", "2025-01-06"));
    var key = mentions.stream().map(SaleMention::article).toList();

    var testimony =
        Testimony.of(
            mentions,
            mentions.getFirst().terms(),
            Map.of(key.get(1), key.get(0)),
            Map.of(key.get(0), "wire", key.get(1), "paper", key.get(2), "wire"),
            Set.of());

    assertThat(testimony.articles()).isEqualTo(3);
    assertThat(testimony.copies()).isEqualTo(1);
    assertThat(testimony.publishers()).isEqualTo(1);
  }

  @Test
  void aSumThatWasRaisedIsHistoryAndContradictsNothing() {
    var amount =
        amount(
            testimony(
                amraams("a", "2025-01-04").worth("3640000000"),
                amraams("b", "2025-06-10").worth("4200000000").insteadOf("3640000000")));

    assertThat(amount.verdict()).isEqualTo(FieldAgreement.Verdict.ALL_AGREE);
    assertThat(amount.versions())
        .extracting(FieldAgreement.Counted::earlier)
        .containsExactly(false, true);
  }

  @Test
  void aSumThatNoLongerHoldsIsShownThoughNobodyStatesItAsItsOwn() {
    var amount =
        amount(testimony(amraams("b", "2025-06-10").worth("147500000").insteadOf("96500000")));

    assertThat(amount.versions())
        .extracting(version -> version.version().value())
        .containsExactly("exact 147500000 USD", "exact 96500000 USD");
    assertThat(amount.reports()).isEqualTo(1);
  }

  @Property(tries = 300)
  void officialWordsNeverProveMoreThanIsClaimed(@ForAll("mentions") List<SaleMention> mentions) {
    var testimony = Testimony.of(mentions, shown(mentions), Map.of(), Map.of(), Set.of());
    var proven = testimony.provenStatus();
    if (proven != null && proven.stage() != null) {
      assertThat(testimony.course().getLast().stage()).isGreaterThanOrEqualTo(proven.stage());
    }
    assertThat(testimony.proven()).allSatisfy(step -> assertThat(step.official()).isNotNull());
  }

  @Property(tries = 300)
  void whatArticlesClaimNeverChangesWhatIsProven(@ForAll("mentions") List<SaleMention> mentions) {
    var official = mentions.stream().filter(m -> m.official() != null).toList();

    assertThat(Testimony.of(mentions, shown(mentions), Map.of(), Map.of(), Set.of()).proven())
        .isEqualTo(Testimony.of(official, shown(mentions), Map.of(), Map.of(), Set.of()).proven());
  }

  @Provide
  Arbitrary<List<SaleMention>> mentions() {
    return Combinators.combine(
            Arbitraries.of("2026-01-01", "2026-01-02", "2026-03-01").injectNull(0.2),
            Arbitraries.of(SaleStage.class).injectNull(0.3),
            Arbitraries.of(Standing.class),
            Arbitraries.of("Pentagon", "defence ministry").injectNull(0.5))
        .as(
            (date, stage, standing, body) -> {
              var mention = amraams(date + " " + stage + standing + body, date).at(standing);
              if (stage != null) {
                mention.at(stage);
              }
              return (body == null ? mention : mention.official(body)).mention();
            })
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(some -> some.stream().distinct().sorted(MentionOrder.EARLIEST_FIRST).toList());
  }

  private static FieldAgreement amount(Testimony testimony) {
    return testimony.agreements().stream()
        .filter(agreement -> agreement.field() == SaleField.AMOUNT)
        .findFirst()
        .orElseThrow();
  }

  private static Testimony testimony(MentionBuilder... mentions) {
    var told = mentions(mentions);
    return Testimony.of(told, shown(told), Map.of(), Map.of(), Set.of());
  }

  private static SaleTerms shown(List<SaleMention> mentions) {
    return SaleMaker.make(mentions, List.of(), List.of()).terms();
  }

  private static List<SaleMention> mentions(MentionBuilder... mentions) {
    return new ArrayList<>(Arrays.stream(mentions).map(MentionBuilder::mention).toList());
  }
}
