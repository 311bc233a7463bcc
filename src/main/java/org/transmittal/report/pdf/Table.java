package org.transmittal.report.pdf;

import java.text.Bidi;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;

/** A table as wide as the page, with thin lines between its rows and its header on every page. */
final class Table {
  private static final float THIN = 0.4f;
  private static final float LEADING = 1.2f;

  private final PdfPTable table;
  private final Typeface type;
  private float lines = THIN;
  private float above = 3;
  private float below = 3.6f;

  Table(Typeface type, float... widths) {
    this.type = type;
    table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(3);
    table.setSplitLate(true);
  }

  /** The headers of the columns; one with a space before it stands at the right. */
  Table header(String... headers) {
    for (var header : headers) {
      var cell = cell(type.exactly(header.strip(), Role.HEADER));
      cell.setHorizontalAlignment(
          header.startsWith(" ") ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
      cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
      cell.setBackgroundColor(Typeface.BAND);
      table.addCell(cell);
    }
    table.setHeaderRows(table.size());
    return this;
  }

  /** A name for the whole table over its first columns, then the headers of the others. */
  Table named(String strong, String words, int columns, String... headers) {
    band(strong, words, columns);
    return header(headers);
  }

  /** Words on a grey ground across some columns. */
  Table band(String strong, String words, int columns) {
    var phrase = type.exactly(strong + " ", Role.TABLE_BOLD);
    phrase.add(type.exactly(words, Role.SMALL));
    var cell = cell(phrase);
    cell.setColspan(columns);
    cell.setBackgroundColor(Typeface.BAND);
    table.addCell(cell);
    return this;
  }

  /** Without lines, with room between the rows. */
  Table apart() {
    lines = 0;
    above = 1;
    below = 4.5f;
    return this;
  }

  /** Closer together, for small print. */
  Table withoutLines() {
    lines = 0;
    above = 1;
    below = 1.5f;
    return this;
  }

  Table add(String words) {
    return add(words, Role.TABLE);
  }

  /** Words of a source, cut where they would fill a page. */
  Table add(String words, Role role) {
    return add(type.words(Words.cut(words), role));
  }

  Table add(Phrase words) {
    table.addCell(cell(words));
    return this;
  }

  Table addRight(String words, Role role) {
    return addRight(type.words(words, role));
  }

  Table addRight(Phrase words) {
    var cell = cell(words);
    cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
    table.addCell(cell);
    return this;
  }

  /** Across all columns. */
  Table addAcross(String words, Role role) {
    return addAcross(words, role, table.getNumberOfColumns());
  }

  /** Across some columns. */
  Table addAcross(String words, Role role, int columns) {
    var cell = cell(type.words(words, role));
    cell.setColspan(columns);
    table.addCell(cell);
    return this;
  }

  /** A drawing in its own size. */
  Table add(Image drawing) {
    var cell = cell(new Phrase());
    cell.setImage(null);
    var holder = new PdfPCell(drawing, false);
    holder.setBorder(cell.getBorder());
    holder.setBorderColor(Typeface.RULE);
    holder.setBorderWidth(lines);
    holder.setPaddingTop(lines == 0 ? 0 : above - 1);
    holder.setPaddingLeft(2);
    table.addCell(holder);
    return this;
  }

  /** Other cells, as a table in a column of a grid. */
  Table add(PdfPTable inner) {
    var holder = new PdfPCell(inner);
    holder.setBorder(Rectangle.NO_BORDER);
    holder.setPadding(0);
    holder.setPaddingRight(table.size() == 0 ? 12 : 0);
    table.addCell(holder);
    return this;
  }

  PdfPTable done() {
    return table;
  }

  /** Goes on in a further line of the same cell. */
  void line(Phrase phrase, String words) {
    phrase.add(type.newLine(Role.SMALL_ITALIC));
    phrase.add(type.words(words, Role.SMALL_ITALIC));
  }

  private PdfPCell cell(Phrase words) {
    var cell = new PdfPCell(words);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(Typeface.RULE);
    cell.setBorderWidth(lines);
    cell.setPaddingTop(above);
    cell.setPaddingBottom(below);
    cell.setPaddingLeft(2);
    cell.setPaddingRight(4);
    cell.setLeading(0, LEADING);
    cell.setUseAscender(true);
    var text = words.getContent();
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
    }
    return cell;
  }
}
