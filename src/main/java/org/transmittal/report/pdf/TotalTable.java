package org.transmittal.report.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.report.Breakdown;
import org.transmittal.report.Total;
import org.transmittal.report.TotalWords;
import org.transmittal.report.Totals;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleGroup;

/** The totals, group by group, so that proposals never stand among what was agreed. */
final class TotalTable {
  /** Recipients of a group that are named; the workbook has all. */
  private static final int MOST = 40;

  private final Typeface type;

  TotalTable(Typeface type) {
    this.type = type;
  }

  /** A total of the cases of some recipients. */
  private record Line(String recipients, Total total) {}

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
          var lines =
              totals.byRecipient().rows().stream().flatMap(row -> line(row, group)).toList();
          lines.stream().limit(MOST).forEach(l -> row(table, l.recipients(), l.total(), false));
          if (lines.size() > MOST) {
            var more = Words.count(lines.size() - (long) MOST, "row", "rows");
            table.addAcross("and " + more + " more in the workbook.", Role.SMALL_ITALIC);
          }
          if (lines.size() > 1) {
            overall.forEach(total -> row(table, all(total), total, true));
          }
          tables.add(table.done());
        });
    return tables;
  }

  private static Stream<Line> line(
      Breakdown.Row<? extends Collection<Party>> row, SaleGroup group) {
    return Stream.ofNullable(row.totals().get(group))
        .map(total -> new Line(Words.parties(row.key()), total));
  }

  private static String kind(SaleGroup group) {
    return group.level() == SaleGroup.Level.PROPOSALS ? "(" + TotalWords.OF_PROPOSALS + ")" : "";
  }

  private static String all(Total total) {
    return total.currency() == null ? "All others" : "All in " + total.currency();
  }

  private void row(Table table, String label, Total total, boolean strong) {
    var role = strong ? Role.TABLE_BOLD : Role.TABLE;
    var notes =
        Stream.of(TotalWords.madeOf(total), TotalWords.leftOut(total))
            .filter(note -> !note.isEmpty())
            .collect(Collectors.joining("; "));
    table
        .add(label, role)
        .addRight(Words.count(total.cases()), role)
        .addRight(total.sum() == null ? "–" : TotalWords.sum(total), role)
        .add(notes, Role.SMALL);
  }
}
