package org.transmittal.report.pdf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Words;

/** A document under way: what is added to it stands below what is there. */
final class Paper implements AutoCloseable {
  private static final float SIDE = 38;
  private static final float TOP = 34;
  private static final float FOOT = 40;
  private static final float LEAST_BELOW_HEADING = 70;

  private final Typeface type = new Typeface();
  private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, FOOT);
  private final PdfWriter writer;
  private int headings;

  Paper(ReportModel model, OutputStream out) {
    writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    // OpenPDF prints a plain table of references in the digits of the default locale, with which no
    // reader can open the file; compressed, it has no digits.
    writer.setFullCompression();
    describe(model);
    document.open();
    writer.setPageEvent(
        new PageNumbers(
            type,
            "Transmittal briefing · " + Words.day(model.runDate()) + " · rules " + model.rules(),
            writer));
  }

  Typeface type() {
    return type;
  }

  void title(String title, String below) {
    block(new Paragraph(22, type.words(title, type.title)), 0);
    block(new Paragraph(12, type.words(below, type.body)), 3);
  }

  /** A heading, which readers also show as a bookmark; never the last line of a page. */
  void heading(String words) {
    if (writer.getVerticalPosition(false) < document.bottom() + LEAST_BELOW_HEADING) {
      document.newPage();
    }
    var name = "section-" + headings++;
    var chunk = type.words(words, type.heading).setLocalDestination(name);
    block(new Paragraph(13, chunk), 10);
    new PdfOutline(writer.getRootOutline(), PdfAction.gotoLocalPage(name, false), words);
  }

  void paragraph(String words) {
    block(new Paragraph(12, type.words(words, type.body)), 0);
  }

  void bullet(String words) {
    var paragraph = new Paragraph(12, type.words("•  ", type.body));
    paragraph.add(type.words(words, type.body));
    paragraph.setIndentationLeft(9);
    paragraph.setFirstLineIndent(-9);
    block(paragraph, 1.5f);
  }

  void note(String strong, String words) {
    var note = new Table(type, 1).band(strong, words, 1).done();
    note.setSpacingBefore(7);
    document.add(note);
  }

  void table(PdfPTable table) {
    document.add(table);
  }

  /** Says what the boxes are, where there are any. */
  void legend() {
    if (type.hasBoxes()) {
      var words =
          Legible.BOX
              + " stands for a character that the font of this page lacks; the workbook has it.";
      block(new Paragraph(9, type.words(words, type.small)), 4);
    }
  }

  @Override
  public void close() {
    document.close();
  }

  /**
   * A table of one cell, since OpenPDF writes the tables of a page behind all of its free text: so
   * it is all read out, and copied, in the order in which it stands.
   */
  private void block(Paragraph paragraph, float before) {
    var cell = new PdfPCell();
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    cell.setPaddingTop(before);
    cell.addElement(paragraph);
    var block = new PdfPTable(1);
    block.setWidthPercentage(100);
    block.addCell(cell);
    document.add(block);
  }

  /** All that the format would otherwise take from the clock or by chance is made of the model. */
  private void describe(ReportModel model) {
    document.addTitle("Arms sales briefing, " + Words.day(model.runDate()));
    document.addSubject(
        "Arms sales reported by news articles and official notices, "
            + Words.window(model.from(), model.to()));
    document.addAuthor("Transmittal");
    document.addCreator("Transmittal");
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    var date =
        new PdfString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(model.runDate()) + "000000Z");
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    var content = model.runDate() + " " + model.rules() + " " + model.sales();
    var id =
        UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "");
    writer.getInfo().put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
  }
}
