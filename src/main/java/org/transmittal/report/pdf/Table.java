package org.transmittal.report.pdf;

import java.awt.Color;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A table as wide as the page, with thin lines between its rows and its header on every page. */
final class Table {
  private static final Color RULE = new Color(0xC9, 0xCF, 0xD6);
  private static final Color BAND = new Color(0xEE, 0xF1, 0xF4);
  private static final float THIN = 0.4f;
  private static final float LEADING = 1.18f;

  private final PdfPTable table;
  private final Typeface type;
  private float lines = THIN;

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
      var cell = cell(new Phrase(type.words(header.strip(), type.header)));
      cell.setHorizontalAlignment(
          header.startsWith(" ") ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
      cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
      cell.setBackgroundColor(BAND);
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
    var phrase = new Phrase(type.words(strong + " ", type.tableBold));
    phrase.add(type.words(words, type.small));
    var cell = cell(phrase);
    cell.setColspan(columns);
    cell.setBackgroundColor(BAND);
    table.addCell(cell);
    return this;
  }

  /** Closer together, for small print. */
  Table withoutLines() {
    lines = 0;
    return this;
  }

  Table add(String words) {
    return add(words, type.table);
  }

  Table add(String words, Font font) {
    return add(new Phrase(type.words(words, font)));
  }

  Table add(Phrase words) {
    table.addCell(cell(words));
    return this;
  }

  Table addRight(String words, Font font) {
    var cell = cell(new Phrase(type.words(words, font)));
    cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
    table.addCell(cell);
    return this;
  }

  PdfPTable done() {
    return table;
  }

  /** Goes on in a further line of the same cell. */
  void line(Phrase phrase, String words) {
    phrase.add(new Chunk("\n", type.smallItalic));
    phrase.add(type.words(words, type.smallItalic));
  }

  private PdfPCell cell(Phrase words) {
    var cell = new PdfPCell(words);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(RULE);
    cell.setBorderWidth(lines);
    cell.setPaddingTop(lines == 0 ? 1 : 2);
    cell.setPaddingBottom(lines == 0 ? 1.5f : 2.8f);
    cell.setPaddingLeft(2);
    cell.setPaddingRight(4);
    cell.setLeading(0, LEADING);
    cell.setUseAscender(true);
    return cell;
  }
}
