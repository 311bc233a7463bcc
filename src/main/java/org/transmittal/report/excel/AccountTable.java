package org.transmittal.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.EntryEnd;

/** The columns of the sheet that has one row for each archive that the run read. */
final class AccountTable {
  static final String NAME = "Account";
  private static final String ABOUT = "One row for each archive: what became of every entry in it.";

  private AccountTable() {}

  static TableSheet<ArchiveAccount> of() {
    return new TableSheet<>(NAME, ABOUT, 1, columns());
  }

  private static List<Column<ArchiveAccount>> columns() {
    var columns = new ArrayList<Column<ArchiveAccount>>();
    columns.add(Column.prose("Archive", 34, "The archive's name.", ArchiveAccount::archive));
    columns.add(Column.count("Entries", 11, "Entries read from it.", ArchiveAccount::entries));
    for (var end : EntryEnd.values()) {
      var title = end.title().substring(0, 1).toUpperCase(Locale.ROOT) + end.title().substring(1);
      columns.add(Column.count(title, 13, meaning(end), row -> row.count(end)));
    }
    columns.add(
        Column.text(
            "Balances",
            10,
            "Whether every entry read has exactly one end.",
            row -> row.balances() ? "yes" : "no"));
    return List.copyOf(columns);
  }

  private static String meaning(EntryEnd end) {
    return switch (end) {
      case LOADED -> "Entries whose article tells of a sale, now in the ledger.";
      case NOT_ABOUT_A_SALE -> "Articles about something else.";
      case UNCHANGED -> "Articles that the ledger had already.";
      case DUPLICATE -> "Articles that this run has read before from another entry.";
      case OUTSIDE_WINDOW -> "Articles dated outside the window.";
      case UNDATED -> "Articles without a date, where a window was asked for.";
      case NO_ARTICLE -> "Pictures, scripts, error pages and pages seen before of a crawl.";
      case QUARANTINED -> "Entries that gave no article; see the sheet Quarantine.";
    };
  }
}
