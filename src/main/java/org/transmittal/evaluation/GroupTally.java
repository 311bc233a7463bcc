package org.transmittal.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Role;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Status;

/** Counts how the documents of a group, such as a language, were read. */
final class GroupTally {
  private final FieldTally all = new FieldTally();
  private final FieldTally clear = new FieldTally();
  private int documents;
  private int relevantFound;
  private int relevantExtra;
  private int relevantMissed;
  private int extracted;
  private int extractedRight;
  private int background;
  private int backgroundFound;
  private int madeUp;

  /** Counts a document with the sales read in it, and which of its labels each was matched to. */
  void add(LabelledDocument label, List<ToldSale> found, Map<Integer, Integer> matched) {
    documents++;
    relevantFound += label.relevant() && !found.isEmpty() ? 1 : 0;
    relevantExtra += !label.relevant() && !found.isEmpty() ? 1 : 0;
    relevantMissed += label.relevant() && found.isEmpty() ? 1 : 0;
    extracted += found.size();
    extractedRight += matched.size();
    if (!label.relevant()) {
      madeUp += (int) found.stream().filter(sale -> isMade(sale.status())).count();
    }
    for (var i = 0; i < label.sales().size(); i++) {
      var sale = label.sales().get(i);
      var at = matched.get(i);
      add(sale, at == null ? null : found.get(at));
    }
  }

  private void add(LabelledDocument.Sale sale, @Nullable ToldSale found) {
    var label = sale.told();
    var tallies = sale.clear() ? List.of(all, clear) : List.of(all);
    if (found != null && isProposal(label.status()) && isMade(found.status())) {
      tallies.forEach(FieldTally::addFalseSale);
    }
    if (label.role() == Role.MAIN) {
      var verdict = Verdict.of(label, found);
      tallies.forEach(tally -> tally.add(label, found, verdict));
    } else {
      background++;
      backgroundFound += found == null ? 0 : 1;
    }
  }

  /** The figures by name; those of the clear labels stand under {@code clear}. */
  Map<String, @Nullable Object> figures() {
    var figures = new LinkedHashMap<String, @Nullable Object>();
    figures.put("documents", documents);
    figures.put("relevance P/R/F1", Shares.f1(relevantFound, relevantExtra, relevantMissed));
    figures.put("sales precision", Shares.of(extractedRight, extracted));
    figures.put("background recall", Shares.of(backgroundFound, background));
    figures.put("made up", madeUp);
    figures.putAll(all.figures());
    figures.put("clear", clear.figures());
    return figures;
  }

  private static boolean isMade(Status status) {
    return status == Status.CONTRACTED || status == Status.DELIVERED;
  }

  private static boolean isProposal(Status status) {
    return switch (status) {
      case NEGOTIATION, REQUESTED, APPROVED, NOTIFIED ->
          SaleStage.valueOf(status.name()).isProposal();
      case CONTRACTED, DELIVERED, SUSPENDED, BLOCKED, CANCELLED, UNKNOWN -> false;
    };
  }
}
