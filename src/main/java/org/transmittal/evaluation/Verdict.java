package org.transmittal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Money;
import org.transmittal.sale.Quantity;

/**
 * What of a labelled sale was read right.
 *
 * @param right none where the sale was not found
 */
record Verdict(Set<Field> right) {
  /** Of a sale and what was read of it; null where it was not found. */
  static Verdict of(ToldSale label, @Nullable ToldSale found) {
    var right = EnumSet.noneOf(Field.class);
    if (found == null) {
      return new Verdict(right);
    }
    var amount = Likeness.sameAmount(label, found);
    var quantity = isQuantityRight(label, found);
    mark(right, Field.BUYER, label.buyers().equals(found.buyers()));
    mark(right, Field.SELLER, label.sellers().equals(found.sellers()));
    mark(right, Field.AMOUNT, amount);
    mark(right, Field.AMOUNT_BOUND, amount && sameBound(label.amount(), found.amount()));
    mark(right, Field.QUANTITY, quantity);
    mark(right, Field.QUANTITY_BOUND, quantity && isQuantityBoundRight(label, found));
    mark(right, Field.STATUS, label.status() == found.status());
    mark(right, Field.DATE, Objects.equals(label.date(), found.date()));
    mark(right, Field.ROLE, label.role() == found.role());
    var record = EnumSet.of(Field.BUYER, Field.AMOUNT, Field.QUANTITY, Field.STATUS);
    mark(right, Field.RECORD, right.containsAll(record));
    return new Verdict(right);
  }

  /** What is wrong, in the words of the figures. */
  List<String> wrong() {
    var wrong = new ArrayList<String>();
    for (var field : Field.values()) {
      if (!right.contains(field)) {
        wrong.add(field.word());
      }
    }
    return wrong;
  }

  private static void mark(Set<Field> right, Field field, boolean isRight) {
    if (isRight) {
      right.add(field);
    }
  }

  private static boolean sameBound(@Nullable Money label, @Nullable Money found) {
    return label == null || (found != null && label.bound() == found.bound());
  }

  private static boolean isQuantityRight(ToldSale label, ToldSale found) {
    var labelled = label.quantities();
    var read = Likeness.ends(found);
    return Likeness.ends(label).containsAll(read)
        && (labelled.isEmpty() || read.contains(Likeness.ends(labelled.getFirst())));
  }

  /** By the last quantity that was read with the figures of the first labelled one. */
  private static boolean isQuantityBoundRight(ToldSale label, ToldSale found) {
    if (label.quantities().isEmpty()) {
      return true;
    }
    var first = label.quantities().getFirst();
    Quantity last = null;
    for (var quantity : found.quantities()) {
      last = Likeness.ends(quantity).equals(Likeness.ends(first)) ? quantity : last;
    }
    return last != null && last.bound() == first.bound();
  }
}
