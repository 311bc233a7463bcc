package org.transmittal.warehouse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Decision;
import org.transmittal.ledger.Question;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;

/**
 * The decisions that the ledger is made with, and those that it was last made with. A run of a
 * window leaves alone what was decided since then on sales without a mention in the window.
 *
 * @param now one for each question at most
 * @param before the same as they stood at the last run
 */
record Honoured(List<RecordedDecision> now, List<RecordedDecision> before) {

  /**
   * Chooses the decisions of a run.
   *
   * @param recorded all that was ever decided
   * @param window the articles that the run is about
   * @param sales as they stand
   */
  static Honoured of(
      List<RecordedDecision> recorded,
      Window window,
      List<SaleMention> mentions,
      Collection<Sale> sales) {
    var before = recorded.stream().filter(one -> one.outcome() != null).toList();
    var inForce = recorded.stream().filter(RecordedDecision::isInForce).toList();
    if (window.holds(null, null)) {
      return new Honoured(inForce, before);
    }
    var reach = new Reach(window, mentions, sales);
    var now =
        Stream.concat(
                before.stream().filter(one -> !reach.covers(one.question())),
                inForce.stream().filter(one -> reach.covers(one.question())))
            .toList();
    return new Honoured(now, before);
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
    private final Map<String, @Nullable LocalDate> dates = new HashMap<>();
    private final Map<String, Sale> holders = new HashMap<>();
    private final Window window;

    Reach(Window window, List<SaleMention> mentions, Collection<Sale> sales) {
      this.window = window;
      mentions.forEach(mention -> dates.put(mention.key(), mention.articleDate()));
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
      return told.stream().map(dates::get).anyMatch(date -> window.holds(date, null));
    }
  }
}
