package org.transmittal.report.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.article.Place;
import org.transmittal.report.Words;

/** The articles on sales that a window left out, since nobody knows their date. */
final class UndatedArticles {
  /** No more than half a page; the workbook has all. */
  private static final int MOST = 25;

  private UndatedArticles() {}

  static PdfPTable table(List<Place> undated, Typeface type) {
    var table = new Table(type, 84, 20).header("On a sale, but undated", "Captured on");
    for (var place : undated.stream().limit(MOST).toList()) {
      var captured = place.captured();
      table
          .add(place.toString(), type.small)
          .add(captured == null ? "not told" : Words.shortDay(captured), type.small);
    }
    if (undated.size() > MOST) {
      var more = Words.count(undated.size() - (long) MOST);
      table.add(more + " more; see the sheet Undated of the workbook", type.small).add("");
    }
    return table.done();
  }
}
