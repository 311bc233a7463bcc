package org.transmittal.report.pdf;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;

/** A document under way: what is added to it stands below what is there. */
final class Paper implements AutoCloseable {
  private static final float SIDE = 40;
  private static final float TOP = 44;
  private static final float FOOT = 42;
  private static final float LEAST_BELOW_HEADING = 70;

  private final Typeface type = new Typeface();
  private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, FOOT);
  private final PdfWriter writer;
  private PdfOutline chapter;
  private int headings;

  Paper(ReportModel model, OutputStream out) {
    writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    // OpenPDF prints a plain table of references in the digits of the default locale, with which no
    // reader can open the file; compressed, it has no digits.
    writer.setFullCompression();
    DocumentProperties.set(model, document, writer);
    document.open();
    chapter = writer.getRootOutline();
    var day = Words.day(model.runDate());
    writer.setPageEvent(
        new PageFrame(
            type,
            "Arms sales briefing · " + day,
            "Transmittal · " + day + " · rules " + model.rules()));
  }

  Typeface type() {
    return type;
  }

  /** Points between the margins. */
  float width() {
    return document.right() - document.left();
  }

  /** Room to draw, as wide as the words of a table. */
  Canvas canvas(float height) {
    return canvas(width() - 4, height);
  }

  /** Room to draw. */
  Canvas canvas(float width, float height) {
    return new Canvas(writer, type, width, height);
  }

  void title(String title, String below) {
    block(type.exactly(title, Role.TITLE), 25, 0);
    block(type.exactly(below, Role.BODY), 12, 3);
  }

  /** Large numbers side by side, each above what it counts. */
  void figures(Map<String, Long> figures) {
    var table = new Table(type, equal(figures.size())).apart();
    figures.values().forEach(number -> table.add(Words.count(number), Role.FIGURE));
    figures.keySet().forEach(words -> table.add(words, Role.SMALL));
    var row = table.done();
    row.setSpacingBefore(8);
    document.add(row);
  }

  private static float[] equal(int columns) {
    var widths = new float[columns];
    Arrays.fill(widths, 1);
    return widths;
  }

  /** Goes on at the top of the next page. */
  void newPage() {
    document.newPage();
  }

  /** Goes on with another part at the top of a page; its headings hang below it as bookmarks. */
  void chapter(String words) {
    document.newPage();
    chapter = writer.getRootOutline();
    heading(words, Role.TITLE, 25);
    chapter = chapter.getKids().getLast();
  }

  /** A heading, which readers also show as a bookmark; never the last line of a page. */
  void heading(String words) {
    if (writer.getVerticalPosition(false) < document.bottom() + LEAST_BELOW_HEADING) {
      document.newPage();
    }
    heading(words, Role.HEADING, 13);
  }

  private void heading(String words, Role role, float leading) {
    var name = "section-" + headings++;
    var phrase = type.exactly(words, role);
    ((Chunk) phrase.getChunks().getFirst()).setLocalDestination(name);
    block(phrase, leading, 10, 2);
    new PdfOutline(chapter, PdfAction.gotoLocalPage(name, false), words);
  }

  void paragraph(String words) {
    block(type.words(words, Role.BODY), 12, 1, 3);
  }

  void small(String words) {
    block(type.words(words, Role.SMALL), 9.5f, 1, 4);
  }

  /** Words under each other, each behind a dot, as a column of a grid. */
  PdfPTable bullets(List<String> words) {
    var table = new Table(type, 3, 97).apart();
    for (var one : words) {
      table.add("•", Role.BODY).add(type.words(one, Role.BODY));
    }
    return table.done();
  }

  void note(String strong, String words) {
    var note = new Table(type, 1).band(strong, words, 1).done();
    note.setSpacingBefore(7);
    document.add(note);
  }

  void table(PdfPTable table) {
    document.add(table);
  }

  /** A drawing as wide as the page. */
  void drawing(Image drawing) {
    var table = new Table(type, 1).withoutLines().add(drawing).done();
    document.add(table);
  }

  @Override
  public void close() {
    document.close();
  }

  /**
   * A table of one cell, since OpenPDF writes the tables of a page behind all of its free text: so
   * it is all read out, and copied, in the order in which it stands.
   */
  private void block(Phrase words, float leading, float before) {
    block(words, leading, before, 0);
  }

  private void block(Phrase words, float leading, float before, float after) {
    var cell = new PdfPCell();
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    cell.setPaddingTop(before);
    cell.setPaddingBottom(after);
    var paragraph = new Paragraph(leading);
    paragraph.add(words);
    cell.addElement(paragraph);
    var block = new PdfPTable(1);
    block.setWidthPercentage(100);
    block.addCell(cell);
    document.add(block);
  }
}
