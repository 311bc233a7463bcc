package org.transmittal.extraction;

import org.transmittal.normalization.Found;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Status;

/**
 * Tells what a buyer bought in another year from the sale that the article is about: "it also
 * bought 12 of them in 2014". A contract does not come years before the approval that it needs.
 */
final class EarlierDeal {
  private static final WordSet THESE = WordSet.of("trên", "này", "nói", "kể");

  private EarlierDeal() {}

  /**
   * Whether a statement on goods or on a sum, and not on "the deal", tells a contract or a delivery
   * of a year before that of a sale.
   */
  static boolean is(SaleDraft draft, Statement statement) {
    var stage = draft.course().stage();
    var known = draft.course().date();
    var isOfGoods = !statement.items().isEmpty();
    var isOfASum = statement.amount() != null && !Definite.speaksOfTheDeal(statement.sentence());
    if (!isOfGoods && !isOfASum || stage == null || stage.value() == SaleStage.DELIVERED) {
      return false;
    }
    if (speaksOfTheSame(statement)) {
      return false;
    }
    for (var status : statement.statuses()) {
      var date = statement.dateNear(status.from());
      var isDone = status.status() == Status.CONTRACTED || status.status() == Status.DELIVERED;
      if (isDone && date != null) {
        var isBefore = known != null && date.value().year() < known.value().year();
        var isAfterwards =
            draft.isProposed() && stage.value().isProposal()
                || stage.value() == SaleStage.APPROVED
                || stage.value() == SaleStage.NOTIFIED;
        if (isBefore || known == null && isAfterwards && tellsAYear(statement, date)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Ký thỏa thuận mua số pháo trên": the goods that were told before. */
  private static boolean speaksOfTheSame(Statement statement) {
    var tokens = statement.sentence().tokens();
    return statement.sentence().phrases().vietnamese()
        && statement.items().stream().anyMatch(item -> THESE.has(tokens, item.to()));
  }

  /** Of what happened this year, the year is not printed. */
  private static boolean tellsAYear(Statement statement, Found<PartialDate> date) {
    var year = String.valueOf(date.value().year());
    for (var i = date.from(); i < date.to(); i++) {
      if (statement.sentence().tokens().is(i, year)) {
        return true;
      }
    }
    return false;
  }
}
