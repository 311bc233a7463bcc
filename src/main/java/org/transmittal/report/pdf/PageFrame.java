package org.transmittal.report.pdf;

import java.util.ArrayList;
import java.util.List;
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
  private static final float ROOM = 60;

  private final Typeface type;
  private final String head;
  private final String foot;

  /** How many pages there are is known only at the end; until then each has a space for it. */
  private final List<PdfTemplate> numbers = new ArrayList<>();

  PageFrame(Typeface type, String head, String foot) {
    this.type = type;
    this.head = head;
    this.foot = foot;
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
    var number = content.createTemplate(ROOM, BELOW);
    content.addTemplate(number, document.right() - ROOM, y - 3);
    numbers.add(number);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    for (var i = 0; i < numbers.size(); i++) {
      var words = type.exactly((i + 1) + " of " + numbers.size(), Role.SMALL);
      ColumnText.showTextAligned(numbers.get(i), Element.ALIGN_RIGHT, words, ROOM, 3, 0);
    }
  }

  private void show(PdfWriter writer, int align, String words, float x, float y) {
    var phrase = type.exactly(words, Role.SMALL);
    ColumnText.showTextAligned(writer.getDirectContent(), align, phrase, x, y, 0);
  }
}
