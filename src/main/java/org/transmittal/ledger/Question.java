package org.transmittal.ledger;

import java.util.List;
import org.transmittal.sale.SaleField;

/**
 * What a person can decide. It stands on the keys of mentions, so that the answer outlives any
 * regrouping of them into sales.
 */
public sealed interface Question {
  /** The key of a mention that it is about. */
  String mention();

  /** The answers that fit, {@link Answer#TAKEN_BACK} the last. */
  List<Answer> answers();

  /**
   * Whether two mentions tell of one sale.
   *
   * @param mention the key that comes first, whichever was given first
   * @param other the other key
   */
  record OneSale(String mention, String other) implements Question {
    public OneSale {
      if (mention.equals(other)) {
        throw new IllegalArgumentException("a mention is of one sale with itself: " + mention);
      }
      if (mention.compareTo(other) > 0) {
        var swap = mention;
        mention = other;
        other = swap;
      }
    }

    @Override
    public List<Answer> answers() {
      return List.of(Answer.ONE_SALE, Answer.TWO_SALES, Answer.TAKEN_BACK);
    }
  }

  /**
   * Whether a value that is stated of the sale of a mention is the right one.
   *
   * @param mention a mention that states it
   * @param field one that {@link FieldText#of} words
   * @param value as it words it
   */
  record RightValue(String mention, SaleField field, String value) implements Question {
    public RightValue {
      if (!FieldText.COMPARED.contains(field)) {
        throw new IllegalArgumentException("nothing is decided on the field " + field.word());
      }
    }

    @Override
    public List<Answer> answers() {
      return List.of(Answer.RIGHT, Answer.WRONG, Answer.TAKEN_BACK);
    }
  }
}
