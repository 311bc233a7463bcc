package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/** The sales are a function of the set of mentions: neither their order nor the night matters. */
class OrderIndependenceTest {
  @Property(tries = 300)
  void theSameMentionsMakeTheSameSalesInAnyOrder(
      @ForAll("mentions") List<SaleMention> mentions, @ForAll Random random) {
    var shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, random);

    assertThat(Reconciliation.of(shuffled)).isEqualTo(Reconciliation.of(mentions));
  }

  @Property(tries = 300)
  void theSameDecisionsMakeTheSameSalesInAnyOrder(
      @ForAll("mentions") List<SaleMention> mentions,
      @ForAll Random choice,
      @ForAll Random random) {
    var decisions = DecisionTest.decisions(mentions, choice);
    var shuffledMentions = new ArrayList<>(mentions);
    Collections.shuffle(shuffledMentions, random);
    var shuffledDecisions = new ArrayList<>(decisions);
    Collections.shuffle(shuffledDecisions, random);

    assertThat(Reconciliation.of(shuffledMentions, shuffledDecisions))
        .isEqualTo(Reconciliation.of(mentions, decisions));
  }

  @Property(tries = 300)
  void whatIsSaidToBeInEffectIsAndNothingElseIsTouched(
      @ForAll("mentions") List<SaleMention> mentions, @ForAll Random choice) {
    var decisions = DecisionTest.decisions(mentions, choice);
    var reconciled = Reconciliation.of(mentions, decisions);

    assertThat(reconciled.outcomes()).containsOnlyKeys(decisions);
    reconciled
        .outcomes()
        .forEach(
            (decision, outcome) -> {
              if (outcome == Outcome.IN_EFFECT) {
                DecisionTest.assertHonoured(decision, reconciled.sales());
              }
            });
    var inEffect =
        decisions.stream().filter(d -> reconciled.outcomes().get(d) == Outcome.IN_EFFECT).toList();
    assertThat(Reconciliation.of(mentions, List.of()).sales())
        .as("without any in effect the sales are those that the sources tell")
        .satisfies(
            sales -> {
              if (inEffect.isEmpty()) {
                assertThat(reconciled.sales()).isEqualTo(sales);
              }
            });
  }

  @Property(tries = 300)
  void everyMentionBelongsToOneSaleAndEveryKeyIsOfOneSale(
      @ForAll("mentions") List<SaleMention> mentions) {
    var sales = Reconciliation.of(mentions).sales();

    assertThat(sales.stream().flatMap(sale -> sale.mentions().stream()))
        .containsExactlyInAnyOrderElementsOf(mentions.stream().map(SaleMention::key).toList());
    assertThat(new HashSet<>(sales.stream().map(sale -> sale.key()).toList())).hasSameSizeAs(sales);
  }

  @Property(tries = 300)
  void aFurtherMentionNeverLowersAStage(@ForAll("mentions") List<SaleMention> mentions) {
    var fewer = Reconciliation.of(mentions.subList(0, mentions.size() - 1)).sales();
    var more = Reconciliation.of(mentions).sales();
    for (var sale : fewer) {
      var holders =
          more.stream().filter(s -> !Collections.disjoint(s.mentions(), sale.mentions())).toList();
      if (sale.terms().stage() != null && holders.size() == 1) {
        assertThat(holders.getFirst().terms().stage()).isGreaterThanOrEqualTo(sale.terms().stage());
      }
    }
  }

  @Property(tries = 300)
  void theCourseOfASaleRisesAndEndsInWhatTheSaleShows(
      @ForAll("mentions") List<SaleMention> mentions) {
    for (var sale : Reconciliation.of(mentions).sales()) {
      var own = mentions.stream().filter(m -> sale.mentions().contains(m.key())).toList();
      var course = StatusStep.of(own);
      var stages = course.stream().map(StatusStep::stage).filter(Objects::nonNull).toList();

      assertThat(stages).isSorted();
      assertThat(course.isEmpty() ? Status.UNKNOWN : course.getLast().status())
          .isEqualTo(sale.terms().status());
    }
  }

  /** Few values for each field, so that sales meet, part and contradict one another. */
  @Provide
  Arbitrary<List<SaleMention>> mentions() {
    var terms =
        Combinators.combine(
                Arbitraries.of("2026-01-01", "2026-01-02", "2026-03-01").injectNull(0.2),
                Arbitraries.of("26-13", "26-14").injectNull(0.7),
                Arbitraries.of("JP", "KR"),
                Arbitraries.of("90000000", "70000000").injectNull(0.2),
                Arbitraries.of("AIM-120D-3", "AIM-9X").injectNull(0.2),
                Arbitraries.of(SaleStage.class).injectNull(0.3),
                Arbitraries.of(Standing.class))
            .as(OrderIndependenceTest::mention);
    return terms
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(
            builders -> {
              var mentions = new ArrayList<SaleMention>();
              for (var i = 0; i < builders.size(); i++) {
                mentions.add(builders.get(i).of("article " + i));
              }
              return mentions;
            });
  }

  private interface Telling {
    SaleMention of(String article);
  }

  private static Telling mention(
      String date,
      String number,
      String recipient,
      String amount,
      String type,
      SaleStage stage,
      Standing standing) {
    return article -> {
      var mention = MentionBuilder.told(article, date).from("US").to(recipient).at(standing);
      if (number != null) {
        mention.number(number);
      }
      if (amount != null) {
        mention.worth(amount);
      }
      if (type != null) {
        mention.item("missiles", 40, type);
      }
      if (stage != null) {
        mention.at(stage).on("2026-01-01");
      }
      return mention.mention();
    };
  }
}
