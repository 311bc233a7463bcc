package org.transmittal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.report.Total;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Totals;
import org.transmittal.report.Words;
import org.transmittal.sale.SaleGroup;

/** The totals, group by group, so that proposals never stand among what was agreed. */
final class TotalTable {
  private final Typeface type;

  TotalTable(Typeface type) {
    this.type = type;
  }

  /** A table for each group. */
  List<PdfPTable> draw(Totals totals) {
    var tables = new ArrayList<PdfPTable>();
    var groups =
        totals.overall().stream()
            .collect(Collectors.groupingBy(Total::group, TreeMap::new, Collectors.toList()));
    groups.forEach(
        (group, overall) -> {
          var table =
              new Table(type, 49, 7, 29.5f, 36.5f)
                  .named(group.title(), kind(group), 1, " Cases", " Sum", "Made of, left out");
          var rows =
              totals.byRecipient().stream().filter(r -> r.total().group().equals(group)).toList();
          rows.forEach(r -> row(table, Words.parties(r.recipients()), r.total(), false));
          if (rows.size() > 1) {
            overall.forEach(total -> row(table, all(total), total, true));
          }
          tables.add(table.done());
        });
    return tables;
  }

  private static String kind(SaleGroup group) {
    return group.level() == SaleGroup.Level.PROPOSALS ? "(" + TotalWords.OF_PROPOSALS + ")" : "";
  }

  private static String all(Total total) {
    return total.currency() == null ? "All others" : "All in " + total.currency();
  }

  private void row(Table table, String label, Total total, boolean strong) {
    var font = strong ? type.tableBold : type.table;
    var notes =
        Stream.of(TotalWords.madeOf(total), TotalWords.leftOut(total))
            .filter(note -> !note.isEmpty())
            .collect(Collectors.joining("; "));
    table
        .add(label, font)
        .addRight(Words.count(total.cases()), font)
        .addRight(total.sum() == null ? "–" : TotalWords.sum(total), font)
        .add(notes, type.small);
  }
}
