package org.transmittal.report.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.article.Place;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;

/** The articles on sales that a window left out, since nobody knows their date. */
final class UndatedArticles {
  /** No more than half a page; the workbook has all. */
  private static final int MOST = 25;

  private UndatedArticles() {}

  static PdfPTable table(List<Place> undated, Typeface type) {
    var table = new Table(type, 84, 20).header("Article", "Captured on");
    for (var place : undated.stream().limit(MOST).toList()) {
      var captured = place.captured();
      table
          .add(place.toString(), Role.SMALL)
          .add(captured == null ? "not told" : Words.shortDay(captured), Role.SMALL);
    }
    if (undated.size() > MOST) {
      var more = Words.count(undated.size() - (long) MOST);
      table.addAcross("and %s more in the workbook.".formatted(more), Role.SMALL_ITALIC);
    }
    return table.done();
  }
}
