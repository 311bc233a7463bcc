package org.transmittal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.Question.OneSale;

/**
 * Finds pairs that cannot all be as they were decided: of two mentions that are one sale with a
 * third by decision, it cannot be decided that they are two.
 */
final class Contradictions {
  private final Map<String, String> leaders = new HashMap<>();
  private final List<OneSale> apart = new ArrayList<>();

  /** All decisions that are to be in force together. */
  Contradictions(Map<Question, Answer> decisions) {
    decisions.forEach(
        (question, answer) -> {
          if (question instanceof OneSale pair && answer == Answer.ONE_SALE) {
            leaders.put(leader(pair.mention()), leader(pair.other()));
          } else if (question instanceof OneSale pair && answer == Answer.TWO_SALES) {
            apart.add(pair);
          }
        });
  }

  /** The pairs whose parting contradicts a decision, which may be that on the pair itself. */
  List<OneSale> with(OneSale decided) {
    return apart.stream()
        .filter(pair -> leader(pair.mention()).equals(leader(pair.other())))
        .filter(pair -> leader(pair.mention()).equals(leader(decided.mention())))
        .toList();
  }

  private String leader(String mention) {
    var leader = mention;
    while (leaders.containsKey(leader) && !leaders.get(leader).equals(leader)) {
      leader = leaders.get(leader);
    }
    return leader;
  }
}
