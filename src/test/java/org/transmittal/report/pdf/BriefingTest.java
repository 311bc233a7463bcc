package org.transmittal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.io.output.ThresholdingOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.transmittal.report.CornerCases;
import org.transmittal.report.Findings;
import org.transmittal.report.Glossary;
import org.transmittal.report.ReportModel;
import org.transmittal.report.ReportModels;
import org.transmittal.report.TotalWords;

class BriefingTest {
  @Test
  void itBeginsWithTheFindings() throws Exception {
    var text = squeezed(text(ReportModels.night()));
    assertThat(Findings.of(ReportModels.night()))
        .allSatisfy(finding -> assertThat(text).contains(squeezed(finding)));
  }

  @Test
  void itSaysThatAProposalIsNotASale() throws Exception {
    var text = squeezed(text(ReportModels.night()));
    assertThat(text)
        .contains(squeezed(Glossary.NOT_A_SALE))
        .contains(squeezed("Proposals (" + TotalWords.OF_PROPOSALS + ")"));
  }

  @Test
  void proposalsStandApartFromWhatWasAgreed() throws Exception {
    var text = squeezed(text(ReportModels.night()));
    assertThat(text.substring(text.indexOf("Appendix")))
        .containsSubsequence(
            squeezed("Proposals: not sales"),
            "Poland",
            "Indonesia",
            squeezed("Contracted and delivered"),
            "Sweden",
            "Qatar",
            squeezed("Totals by recipient"));
  }

  @Test
  void whatIsNewRaisedAmendedOrOffIsToldAgainstTheBaseline() throws Exception {
    assertThat(squeezed(text(ReportModels.night())))
        .contains(squeezed("What changed since the report for 1 February 2026"))
        .contains(squeezed("2 new, 2 raised, 1 off, 1 suspended"))
        .contains(squeezed("stage: approved → notified"))
        .contains(squeezed("standing: active → cancelled"));
  }

  @Test
  void anUndatedArticleOnASaleIsNamedWithTheDayOfItsCapture() throws Exception {
    assertThat(squeezed(text(ReportModels.night())))
        .contains(squeezed("wire-2026-w04.jsonl not told"))
        .contains(squeezed("wire-2026-w05.tar.gz!radars.html 9 Jan 2026"));
  }

  @Test
  void namesInVietnameseChineseJapaneseAndKoreanAreThere() throws Exception {
    assertThat(squeezed(text(CornerCases.all().get("other scripts"))))
        .contains(squeezed(CornerCases.VIETNAMESE))
        .contains(squeezed(CornerCases.CHINESE))
        .contains(squeezed(CornerCases.JAPANESE))
        .contains(squeezed(CornerCases.KOREAN))
        .contains("[U+1F680]");
  }

  @Test
  void whereverTheDiskFailsItIsADiskThatFailed() throws Exception {
    var size = bytes(ReportModels.night()).length;
    for (var room = 0; room < size; room += size / 97) {
      var full =
          new ThresholdingOutputStream(
              room, BriefingTest::isFull, disk -> OutputStream.nullOutputStream());
      assertThatThrownBy(() -> Briefing.write(ReportModels.night(), full))
          .as("after %d of %d bytes", room, size)
          .isInstanceOf(IOException.class)
          .hasMessage("No space left on device");
    }
  }

  @Test
  void aCharacterThatNoFontHasFailsThePage() {
    assertThatThrownBy(() -> new Typeface().exactly("a 🚀", Typeface.Role.BODY))
        .isInstanceOf(MissingGlyphException.class)
        .hasMessageContaining("🚀");
  }

  @Test
  void anOrdinaryNightTakesTwoPagesAndAnAppendixAllNumbered() throws Exception {
    try (var reader = new PdfReader(bytes(ReportModels.night()))) {
      var text = new PdfTextExtractor(reader);
      assertThat(squeezed(text.getTextFromPage(2))).contains("Methodandcoverage");
      assertThat(squeezed(text.getTextFromPage(3))).contains("Appendix");
      assertThat(squeezed(text.getTextFromPage(1))).contains("1of" + reader.getNumberOfPages());
    }
  }

  @Test
  void aNameThatWouldFillPagesIsCutAndSaysSo() throws Exception {
    try (var reader = new PdfReader(bytes(CornerCases.all().get("very long names")))) {
      assertThat(reader.getNumberOfPages()).isEqualTo(2);
      assertThat(squeezed(new PdfTextExtractor(reader).getTextFromPage(2))).contains("x…", "…”");
    }
  }

  @Test
  void itHasATitleALanguageAndBookmarks() throws Exception {
    try (var reader = new PdfReader(bytes(ReportModels.night()))) {
      assertThat(reader.getInfo()).containsEntry("Title", "Arms sales briefing, 2 February 2026");
      assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("en");
      assertThat(SimpleBookmark.getBookmarkList(reader))
          .extracting(bookmark -> bookmark.get("Title"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .containsExactly(
              "Findings",
              "Value by month of the event, USD million",
              "What changed since the report for 1 February 2026",
              "Largest active cases",
              "Who sells to whom, USD million",
              "Method and coverage",
              "Appendix");
    }
  }

  /** No claim of accessibility is made without a structure behind it. */
  @Test
  void itDoesNotClaimToBeTagged() throws Exception {
    try (var reader = new PdfReader(bytes(ReportModels.night()))) {
      assertThat(reader.getCatalog().get(PdfName.MARKINFO)).isNull();
    }
  }

  @Test
  void anEmptyWindowGivesAPageThatSaysSo() throws Exception {
    assertThat(squeezed(text(ReportModels.empty())))
        .contains(squeezed("No article of this window tells of an arms sale."))
        .contains(squeezed("No archive was read."));
  }

  @Test
  void oneCaseAloneIsDrawnToo() throws Exception {
    var sale = ReportModels.sales(ReportModels.night()).getFirst();
    assertThat(squeezed(text(ReportModels.of(List.of(sale), List.of()))))
        .contains(squeezed("1 case: 1 proposal."));
  }

  private static void isFull(ThresholdingOutputStream disk) throws IOException {
    throw new IOException("No space left on device");
  }

  private static byte[] bytes(ReportModel model) throws IOException {
    var out = new ByteArrayOutputStream();
    Briefing.write(model, out);
    return out.toByteArray();
  }

  private static String text(ReportModel model) throws IOException {
    try (var reader = new PdfReader(bytes(model))) {
      var text = new StringBuilder();
      for (var page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page));
      }
      return text.toString();
    }
  }

  /** Where a line breaks, and where a space is drawn by moving on, is not what is tested. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
