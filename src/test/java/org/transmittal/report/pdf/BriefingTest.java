package org.transmittal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
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
    assertThat(text)
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
  void vietnameseIsShownAndJapaneseLeavesBoxesThatAreExplained() throws Exception {
    var text = squeezed(text(ReportModels.night()));
    assertThat(text)
        .contains(squeezed("Hà Nội đàm phán mua hai tàu hộ vệ tên lửa"))
        .contains("□".repeat(18))
        .contains(squeezed("□ stands for a character that the font of this page lacks"));
  }

  @Test
  void anOrdinaryNightTakesTwoPagesNumberedOfTheirNumber() throws Exception {
    try (var reader = new PdfReader(bytes(ReportModels.night()))) {
      assertThat(reader.getNumberOfPages()).isEqualTo(2);
      assertThat(squeezed(new PdfTextExtractor(reader).getTextFromPage(1))).contains("1of2");
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
              "Proposals: not sales",
              "Contracted and delivered",
              "Stage not told",
              "Totals by recipient",
              "What was read",
              "Sources");
    }
  }

  @Test
  void anEmptyWindowGivesAPageThatSaysSo() throws Exception {
    assertThat(squeezed(text(ReportModels.empty())))
        .contains(squeezed("No article of this window tells of an arms sale."))
        .contains(squeezed("0 entries of 0 archives."));
  }

  @Test
  void oneCaseAloneIsDrawnToo() throws Exception {
    var sale = ReportModels.sales(ReportModels.night()).getFirst();
    assertThat(squeezed(text(ReportModels.of(List.of(sale), List.of()))))
        .contains(squeezed("1 case: 1 proposal."));
  }

  private static byte[] bytes(ReportModel model) {
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
