package org.transmittal.report.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.transmittal.report.pdf.Typeface.Role;

/** What stands around every page: a running head from the second on, and "2 of 5" at the foot. */
final class PageFrame extends PdfPageEventHelper {
  private static final float BELOW = 18;
  private static final float ABOVE = 12;
  private static final float ROOM = 12;

  private final Typeface type;
  private final String head;
  private final String foot;
  private final PdfTemplate last;

  /** The number of the last page is known only at the end; a space for it stands on every page. */
  PageFrame(Typeface type, String head, String foot, PdfWriter writer) {
    this.type = type;
    this.head = head;
    this.foot = foot;
    last = writer.getDirectContent().createTemplate(ROOM, BELOW);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    var content = writer.getDirectContent();
    var y = document.bottom() - BELOW;
    if (writer.getPageNumber() > 1) {
      show(writer, Element.ALIGN_LEFT, head, document.left(), document.top() + ABOVE);
      content.setColorStroke(Typeface.RULE);
      content.setLineWidth(0.4f);
      content.moveTo(document.left(), document.top() + ABOVE - 4);
      content.lineTo(document.right(), document.top() + ABOVE - 4);
      content.stroke();
    }
    show(writer, Element.ALIGN_LEFT, foot, document.left(), y);
    var x = document.right() - ROOM;
    show(writer, Element.ALIGN_RIGHT, writer.getPageNumber() + " of", x, y);
    content.addTemplate(last, x + 2, y - 3);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    var number = type.exactly(String.valueOf(writer.getPageNumber() - 1), Role.SMALL);
    ColumnText.showTextAligned(last, Element.ALIGN_LEFT, number, 0, 3, 0);
  }

  private void show(PdfWriter writer, int align, String words, float x, float y) {
    var phrase = type.exactly(words, Role.SMALL);
    ColumnText.showTextAligned(writer.getDirectContent(), align, phrase, x, y, 0);
  }
}
