package org.transmittal.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how the main sales of a group of labels were read. */
final class FieldTally {
  private final Map<Field, Integer> right = new EnumMap<>(Field.class);
  private int main;
  private int found;
  private int amounts;
  private int amountsRight;
  private int quantities;
  private int quantitiesRight;
  private int typesRight;
  private int typesExtra;
  private int typesMissed;
  private int falseSales;

  /** Counts a main sale; what was read is null where it was not found. */
  void add(ToldSale label, @Nullable ToldSale read, Verdict verdict) {
    main++;
    found += read == null ? 0 : 1;
    verdict.right().forEach(field -> right.merge(field, 1, Integer::sum));
    if (label.amount() != null) {
      amounts++;
      amountsRight += verdict.right().contains(Field.AMOUNT) ? 1 : 0;
    }
    if (!label.quantities().isEmpty()) {
      quantities++;
      quantitiesRight += verdict.right().contains(Field.QUANTITY) ? 1 : 0;
    }
    var labelled = label.designations();
    var types = new HashSet<String>();
    if (read != null) {
      types.addAll(read.designations());
    }
    typesExtra += types.size();
    types.retainAll(labelled);
    typesExtra -= types.size();
    typesRight += types.size();
    typesMissed += labelled.size() - types.size();
  }

  /** Counts a labelled proposal that was read as a sale that is made. */
  void addFalseSale() {
    falseSales++;
  }

  /** The figures by name; null where there is nothing to take a share of. */
  Map<String, @Nullable Object> figures() {
    var figures = new LinkedHashMap<String, @Nullable Object>();
    figures.put("main sales", main);
    figures.put("main sales recall", Shares.of(found, main));
    for (var field : Field.values()) {
      figures.put(field.word(), Shares.of(right.getOrDefault(field, 0), main));
    }
    figures.put("record interval", Shares.interval(right.getOrDefault(Field.RECORD, 0), main));
    figures.put("amount, where told", Shares.of(amountsRight, amounts));
    figures.put("quantity, where told", Shares.of(quantitiesRight, quantities));
    figures.put("designations F1", Shares.f1(typesRight, typesExtra, typesMissed).getLast());
    figures.put("false sales", falseSales);
    return figures;
  }
}
