package org.transmittal.report.pdf;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.SaleGroup.Level;

/** A drawing of lines, bars and words, all of them vectors; its corner is below at the left. */
final class Canvas {
  private static final float LINE = 0.6f;

  private final PdfTemplate content;
  private final Typeface type;
  private final float width;
  private final float height;

  Canvas(PdfWriter writer, Typeface type, float width, float height) {
    content = writer.getDirectContent().createTemplate(width, height);
    this.type = type;
    this.width = width;
    this.height = height;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  /** A bar of a proposal: pale, with a line around it, so that it differs in grey too. */
  void pale(float x, float y, float w, float h) {
    bar(x, y, w, h, Typeface.PALE);
  }

  /** A bar of what was contracted or delivered. */
  void dark(float x, float y, float w, float h) {
    bar(x, y, w, h, Typeface.BLUE);
  }

  /** A bar of what is halted: a line alone. */
  void outline(float x, float y, float w, float h) {
    bar(x, y, w, h, Color.WHITE);
  }

  /**
   * A bar of an amount, pale for a proposal; of a range to its low end, with a line on to the
   * other.
   *
   * @param low its length to the one end
   * @param high its length to the other; the same of what is no range
   */
  void bar(Level level, float x, float y, float low, float high, float h) {
    if (high > low) {
      line(x + low, y + h / 2, x + high, y + h / 2);
      line(x + high, y, x + high, y + h);
    }
    bar(x, y, low, h, level == Level.PROPOSALS ? Typeface.PALE : Typeface.BLUE);
  }

  private void bar(float x, float y, float w, float h, Color fill) {
    content.setColorFill(fill);
    content.setColorStroke(Typeface.BLUE);
    content.setLineWidth(LINE);
    content.rectangle(x, y, w, h);
    content.fillStroke();
  }

  void line(float x1, float y1, float x2, float y2) {
    content.setColorStroke(Typeface.RULE);
    content.setLineWidth(LINE);
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }

  void left(String words, Role role, float x, float y) {
    text(Element.ALIGN_LEFT, words, role, x, y);
  }

  void right(String words, Role role, float x, float y) {
    text(Element.ALIGN_RIGHT, words, role, x, y);
  }

  void centre(String words, Role role, float x, float y) {
    text(Element.ALIGN_CENTER, words, role, x, y);
  }

  private void text(int align, String words, Role role, float x, float y) {
    ColumnText.showTextAligned(content, align, type.words(words, role), x, y, 0);
  }

  /** How wide words are, in points. */
  float widthOf(String words, Role role) {
    return type.width(words, role);
  }

  /** Words cut at a width, with a sign that they are. */
  String fit(String words, Role role, float most) {
    var fit = words;
    while (fit.length() > 1 && type.width(fit.equals(words) ? fit : fit + "…", role) > most) {
      fit = fit.substring(0, fit.offsetByCodePoints(fit.length(), -1)).stripTrailing();
    }
    return fit.equals(words) ? words : fit + "…";
  }

  Image done() {
    return Image.getInstance(content);
  }
}
