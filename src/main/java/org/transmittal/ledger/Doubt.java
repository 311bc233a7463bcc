package org.transmittal.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleTerms;

/** Why a person should look at a value of a sale, whether or not sources differ on it. */
public enum Doubt {
  /** Of ¥, peso, krona and their like, where neither the parties nor the place settle it. */
  CURRENCY(SaleField.AMOUNT, "its sign could mean several currencies, and nothing settles it") {
    @Override
    boolean isOn(SaleTerms terms) {
      return terms.amount() != null && terms.amount().currency() == null;
    }
  },
  SMALL(SaleField.AMOUNT, "so small a sum that a word such as million may be lost") {
    @Override
    boolean isOn(SaleTerms terms) {
      return terms.amount() != null && terms.amount().value().compareTo(LEAST) < 0;
    }
  },
  SAME_PARTY(SaleField.SUPPLIER, "the same party sells and buys") {
    @Override
    boolean isOn(SaleTerms terms) {
      return !Collections.disjoint(terms.suppliers(), terms.recipients());
    }
  };

  /** No sale of arms that made the news was for less, in any currency. */
  private static final BigDecimal LEAST = new BigDecimal(10_000);

  private final SaleField field;
  private final String words;

  Doubt(SaleField field, String words) {
    this.field = field;
    this.words = words;
  }

  abstract boolean isOn(SaleTerms terms);

  /** The doubts on what a sale shows. */
  public static List<Doubt> on(SaleTerms terms) {
    return Arrays.stream(values()).filter(doubt -> doubt.isOn(terms)).toList();
  }

  /** The value that is doubtful. */
  public SaleField field() {
    return field;
  }

  /** The doubt in words. */
  public String words() {
    return words;
  }
}
