package org.transmittal.report.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The foot of every page: what it belongs to, and "2 of 5". */
final class PageNumbers extends PdfPageEventHelper {
  private static final float BELOW = 18;
  private static final float ROOM = 12;

  private final Typeface type;
  private final String label;
  private final PdfTemplate last;

  /** The number of the last page is known only at the end; a space for it stands on every page. */
  PageNumbers(Typeface type, String label, PdfWriter writer) {
    this.type = type;
    this.label = label;
    last = writer.getDirectContent().createTemplate(ROOM, BELOW);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    var content = writer.getDirectContent();
    var y = document.bottom() - BELOW;
    var left = new Phrase(type.words(label, type.small));
    ColumnText.showTextAligned(content, Element.ALIGN_LEFT, left, document.left(), y, 0);
    var right = new Phrase(type.words(writer.getPageNumber() + " of", type.small));
    var x = document.right() - ROOM;
    ColumnText.showTextAligned(content, Element.ALIGN_RIGHT, right, x, y, 0);
    content.addTemplate(last, x + 2, y - 3);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    var number = new Phrase(type.words(String.valueOf(writer.getPageNumber() - 1), type.small));
    ColumnText.showTextAligned(last, Element.ALIGN_LEFT, number, 0, 3, 0);
  }
}
