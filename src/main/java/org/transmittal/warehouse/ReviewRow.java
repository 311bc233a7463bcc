package org.transmittal.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.ContentHash;
import org.transmittal.ledger.Question;
import org.transmittal.ledger.SaleChange;
import org.transmittal.sale.Sale;

/**
 * A question to people with what they should know to answer it, whether or not somebody has.
 *
 * @param kind what kind of question it is
 * @param sales the sale of the mention, and of a pair the sale of the other behind it; none where
 *     the ledger holds the mention no more
 * @param versions each way in which sources state the field of a value, the one shown first; of a
 *     pair none
 * @param reason why it is asked
 * @param last the last answer; null if nobody has given one
 */
public record ReviewRow(
    Question question,
    Kind kind,
    List<Sale> sales,
    List<String> versions,
    String reason,
    @Nullable RecordedDecision last) {

  /** The kinds of question, in the order of a review. */
  public enum Kind {
    /** Two sales that look like one, or were decided on. */
    PAIR,
    /** A value that sources state differently. */
    CONFLICT,
    /** A value that nobody contradicts and that may be wrong all the same. */
    DOUBT,
    /** Any other value, on which somebody has decided. */
    VALUE;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ReviewRow {
    sales = List.copyOf(sales);
    versions = List.copyOf(versions);
  }

  /** The decision in force; null if there is none. */
  public @Nullable RecordedDecision inForce() {
    return last != null && last.isInForce() ? last : null;
  }

  /**
   * What tells the state that a person decided upon from any other: what the two sales say of a
   * pair, or how sources state a value, and the last answer to the question.
   */
  public String fingerprint() {
    var parts = new ArrayList<@Nullable String>();
    parts.add(question.toString());
    parts.add(last == null ? null : String.valueOf(last.number()));
    parts.addAll(versions);
    if (question instanceof Question.OneSale) {
      for (var sale : sales) {
        SaleChange.between(null, sale).forEach(value -> parts.add(value.toString()));
      }
    }
    return ContentHash.of(parts.toArray(String[]::new));
  }
}
