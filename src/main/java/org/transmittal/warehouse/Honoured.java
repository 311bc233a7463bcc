package org.transmittal.warehouse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.transmittal.ledger.Decision;
import org.transmittal.ledger.Question;
import org.transmittal.sale.Sale;

/**
 * The decisions that the ledger is made with, and those that it was last made with. A run of a
 * window leaves alone what was decided since then on sales without a mention in the window.
 *
 * @param now one for each question at most
 * @param before the same as they stood at the last run
 */
record Honoured(List<RecordedDecision> now, List<RecordedDecision> before) {

  /**
   * Those of a run that is about all articles.
   *
   * @param recorded all that was ever decided
   */
  static Honoured everywhere(List<RecordedDecision> recorded) {
    return new Honoured(inForce(recorded).toList(), before(recorded).toList());
  }

  /**
   * Those of a run of a window.
   *
   * @param recorded all that was ever decided
   * @param mentions the keys of those whose article the run is about
   * @param sales as they stand
   */
  static Honoured within(
      List<RecordedDecision> recorded, Set<String> mentions, Collection<Sale> sales) {
    var reach = new Reach(mentions, sales);
    var now =
        Stream.concat(
                before(recorded).filter(one -> !reach.covers(one.question())),
                inForce(recorded).filter(one -> reach.covers(one.question())))
            .toList();
    return new Honoured(now, before(recorded).toList());
  }

  private static Stream<RecordedDecision> before(List<RecordedDecision> recorded) {
    return recorded.stream().filter(one -> one.outcome() != null);
  }

  private static Stream<RecordedDecision> inForce(List<RecordedDecision> recorded) {
    return recorded.stream().filter(RecordedDecision::isInForce);
  }

  /** Whether nothing was decided or taken back since the last run. */
  boolean isUnchanged() {
    return decisions(now).equals(decisions(before));
  }

  static List<Decision> decisions(List<RecordedDecision> recorded) {
    return recorded.stream().map(RecordedDecision::decision).toList();
  }

  /** Which sales have a mention in a window. */
  private static final class Reach {
    private final Set<String> mentions;
    private final Map<String, Sale> holders = new HashMap<>();

    Reach(Set<String> mentions, Collection<Sale> sales) {
      this.mentions = mentions;
      sales.forEach(sale -> sale.mentions().forEach(mention -> holders.put(mention, sale)));
    }

    boolean covers(Question question) {
      return switch (question) {
        case Question.OneSale(var mention, var other) -> covers(mention) || covers(other);
        case Question.RightValue(var mention, var field, var value) -> covers(mention);
      };
    }

    private boolean covers(String mention) {
      var holder = holders.get(mention);
      var told = holder == null ? List.of(mention) : holder.mentions();
      return told.stream().anyMatch(mentions::contains);
    }
  }
}
