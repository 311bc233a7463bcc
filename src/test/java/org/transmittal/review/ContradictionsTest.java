package org.transmittal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.Question.OneSale;

/** What people decide on pairs has to be possible. */
class ContradictionsTest {
  @Test
  void whatIsOneSaleWithAThirdCannotBeTwo() {
    var apart = new OneSale("a", "c");
    var far = new OneSale("x", "y");

    var contradictions =
        new Contradictions(
            Map.of(
                new OneSale("a", "b"),
                Answer.ONE_SALE,
                new OneSale("c", "b"),
                Answer.ONE_SALE,
                apart,
                Answer.TWO_SALES,
                far,
                Answer.TWO_SALES));

    assertThat(contradictions.with(new OneSale("a", "b"))).containsExactly(apart);
    assertThat(contradictions.with(apart)).containsExactly(apart);
    assertThat(contradictions.with(far)).isEmpty();
  }

  /** Mentions that were shared out to sales, and decisions that only tell how. */
  @Property(tries = 300)
  void decisionsThatTellOneSharingOutDoNotContradictEachOther(@ForAll Random random) {
    var decisions = new HashMap<Question, Answer>();
    for (var i = 0; i < 30; i++) {
      var one = random.nextInt(12);
      var other = random.nextInt(12);
      if (one != other) {
        decisions.put(
            new OneSale("m" + one, "m" + other),
            one % 4 == other % 4 ? Answer.ONE_SALE : Answer.TWO_SALES);
      }
    }

    var contradictions = new Contradictions(decisions);

    assertThat(decisions.keySet())
        .allSatisfy(question -> assertThat(contradictions.with((OneSale) question)).isEmpty());
  }
}
