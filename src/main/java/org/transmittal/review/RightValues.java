package org.transmittal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.Question.RightValue;
import org.transmittal.sale.Sale;
import org.transmittal.warehouse.ReviewRow;

/**
 * Of one field of a sale only one value can be called right: the one that was is outdone by the one
 * that is now, and a sheet that calls two of them right is refused.
 */
final class RightValues {
  private final Map<Question, Sale> sales = new HashMap<>();
  private final Map<String, List<RightValue>> right = new HashMap<>();
  private final List<Entry> outdone = new ArrayList<>();
  private final List<ReviewCheck.Refusal> refusals = new ArrayList<>();

  RightValues(ReviewCheck check, List<ReviewRow> asked) {
    for (var row : asked) {
      row.sales().stream().findFirst().ifPresent(sale -> sales.put(row.question(), sale));
      var inForce = row.inForce();
      if (inForce != null && inForce.answer() == Answer.RIGHT) {
        ofField((RightValue) row.question()).add((RightValue) row.question());
      }
    }
    for (var entry : check.entries().values()) {
      if (entry.answer() == Answer.RIGHT) {
        add(entry, check);
      }
    }
  }

  /** The decisions that are taken back. */
  List<Entry> outdone() {
    return outdone;
  }

  List<ReviewCheck.Refusal> refusals() {
    return refusals;
  }

  private void add(Entry entry, ReviewCheck check) {
    var value = (RightValue) entry.question();
    for (var other : ofField(value)) {
      var row = check.row(other);
      if (row.isEmpty()) {
        outdone.add(
            new Entry(other, Answer.TAKEN_BACK, entry.by(), "outdone by: " + value.value()));
      } else if (check.said(other) == Answer.RIGHT) {
        refusals.add(
            new ReviewCheck.Refusal(
                check.row(value).orElseThrow(),
                "row %d says that another value is right".formatted(row.get())));
      }
    }
    ofField(value).add(value);
  }

  private List<RightValue> ofField(RightValue value) {
    var sale = sales.get(value);
    var holder = sale == null ? value.mention() : sale.key();
    return right.computeIfAbsent(holder + " " + value.field(), field -> new ArrayList<>());
  }
}
