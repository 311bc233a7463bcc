package org.transmittal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.ledger.StatusStep;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/** How the reports word a sale: what is sold, how far it has got, and what its sources dispute. */
public final class SaleWords {
  private SaleWords() {}

  /** What is sold, in a line: {@code up to 32 F-35A aircraft; spare engines}. */
  public static String items(List<Item> items) {
    return items.stream().map(SaleWords::item).collect(Collectors.joining("; "));
  }

  /** The first item, and how many more there are: {@code 96 AH-64E helicopters and 3 more}. */
  public static String brief(List<Item> items) {
    if (items.isEmpty()) {
      return "goods not stated";
    }
    var first = item(items.getFirst());
    return items.size() == 1 ? first : first + " and " + Words.count(items.size() - 1L) + " more";
  }

  private static String item(Item item) {
    var missing =
        item.designations().stream()
            .map(Designation::printed)
            .filter(printed -> !item.name().contains(printed))
            .collect(Collectors.joining(", "));
    var named = missing.isEmpty() ? item.name() : item.name() + " (" + missing + ")";
    return item.quantity() == null ? named : Words.quantity(item.quantity()) + " " + named;
  }

  /** The status, and for a sale that is halted how far it had got: {@code blocked (notified)}. */
  public static String status(SaleTerms terms) {
    return status(terms.status(), terms.stage(), terms.standing());
  }

  /** The same of a step in the course of a sale. */
  public static String status(StatusStep step) {
    return status(step.status(), step.stage(), step.standing());
  }

  private static String status(Status status, @Nullable SaleStage stage, Standing standing) {
    return standing == Standing.ACTIVE || stage == null
        ? Words.lower(status)
        : Words.lower(status) + " (" + Words.lower(stage) + ")";
  }

  /** A sale in a line: who sells what to whom, for how much, and how far it has got. */
  public static String sale(SaleTerms terms) {
    var parts = new ArrayList<String>();
    parts.add(Words.parties(terms.suppliers()) + " to " + Words.parties(terms.recipients()));
    if (!terms.items().isEmpty()) {
      parts.add(items(terms.items()));
    }
    if (terms.amount() != null) {
      parts.add(Words.money(terms.amount()));
    }
    var proposal = terms.stage() != null && terms.stage().isProposal();
    parts.add(status(terms) + (proposal ? ", a proposal" : ""));
    return String.join("; ", parts);
  }

  /** {@code amount: USD 96 million (2 reports) or USD 147 million (1 report)}. */
  public static String conflict(FieldAgreement agreement) {
    return agreement.versions().stream()
        .filter(version -> !version.earlier())
        .map(
            version ->
                "%s (%s)"
                    .formatted(
                        HistoryWords.of(agreement.field(), version.version().value()),
                        Words.count(version.reports(), "report", "reports")))
        .collect(Collectors.joining(" or ", Words.lower(agreement.field()) + ": ", ""));
  }
}
