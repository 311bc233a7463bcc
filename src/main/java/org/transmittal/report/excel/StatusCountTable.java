package org.transmittal.report.excel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.report.Digest;
import org.transmittal.report.Glossary;
import org.transmittal.report.Words;
import org.transmittal.sale.Status;

/** The columns of the sheet that counts cases by status, proposals apart from what was agreed. */
final class StatusCountTable {
  static final String NAME = "By status";

  private StatusCountTable() {}

  /** How many cases have a status. */
  record Row(Status status, int cases) {
    private @Nullable Integer ifOf(Kind kind) {
      return Kind.of(status) == kind ? cases : null;
    }
  }

  private enum Kind {
    PROPOSAL,
    AGREED,
    HALTED;

    static Kind of(Status status) {
      return switch (status) {
        case NEGOTIATION, REQUESTED, APPROVED, NOTIFIED -> PROPOSAL;
        case CONTRACTED, DELIVERED -> AGREED;
        case SUSPENDED, BLOCKED, CANCELLED, UNKNOWN -> HALTED;
      };
    }
  }

  static TableSheet<Row> of() {
    return new TableSheet<>(NAME, "One row for each status: how many cases have it.", 1, columns());
  }

  /** In the order in which a sale goes. */
  static List<Row> rows(Digest digest) {
    return Arrays.stream(Status.values())
        .map(status -> new Row(status, digest.byStatus().get(status)))
        .toList();
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.text("Status", 16, "The status.", row -> Words.lower(row.status())),
        Column.count(
            "Proposals (cases)",
            14,
            "Active proposals. Empty: the status is none of a proposal.",
            row -> row.ifOf(Kind.PROPOSAL)),
        Column.count(
            "Contracted or delivered (cases)",
            18,
            "Active cases that were agreed. Empty: the status is none of them.",
            row -> row.ifOf(Kind.AGREED)),
        Column.count(
            "Halted or not told (cases)",
            18,
            "Proposals and contracts that are halted, and cases of which no source tells a stage.",
            row -> row.ifOf(Kind.HALTED)),
        Column.prose(
            "Meaning", 80, "What the status tells.", row -> Glossary.meaning(row.status())));
  }
}
