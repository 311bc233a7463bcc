package org.transmittal.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.transmittal.report.ReportModel;
import org.transmittal.report.Words;

/** What a file says of itself. */
final class DocumentProperties {
  private DocumentProperties() {}

  /** All that the format would otherwise take from the clock or by chance is made of the model. */
  static void set(ReportModel model, Document document, PdfWriter writer) {
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
    var content = model.runDate() + " " + model.rules() + " " + model.digest();
    var id =
        UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "");
    writer.getInfo().put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
  }
}
