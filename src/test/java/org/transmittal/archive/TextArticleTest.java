package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.transmittal.SharedInputs;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.article.Sieve;

class TextArticleTest {
  private static final Place PLACE = new Place("key", "a.txt", "a.txt", 0);

  @Test
  void aSavedPageTellsItsAddressOutletAndDateAndWhereEachStands() throws Exception {
    var file = SharedInputs.file("articles/japan-amraam.txt");

    var article = Readings.article(file);

    assertThat(article.text()).isEqualTo(Files.readString(file));
    assertThat(article.title()).isNull();
    assertThat(article.id()).isNull();
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.address())
        .isEqualTo(
            "https://thanhnien.vn/my-phe-duyet-thuong-vu-ten-lua-lon-cho-nhat-ban"
                + "-185250104075314364.htm");
    assertThat(article.url()).extracting(Finding::origin).isEqualTo(Origin.TEXT);
    assertQuoted(article, article.url(), article.address());
    assertThat(article.publisher()).extracting(Finding::value).isEqualTo("thanhnien.vn");
    assertThat(article.publisher()).extracting(Finding::origin).isEqualTo(Origin.URL);
    assertQuoted(article, article.publisher(), "thanhnien.vn");
    assertThat(article.date()).isEqualTo(LocalDate.of(2025, 1, 4));
    assertThat(article.published()).extracting(Finding::origin).isEqualTo(Origin.URL);
    assertQuoted(article, article.published(), "185250104075314364");
  }

  @Test
  void theSourceLinesOfARealZipAreFoundAndQuoted() {
    var entries = Readings.entries(SharedInputs.file("archives/saved-articles.zip"));

    assertThat(entries)
        .hasSize(60)
        .allSatisfy(
            entry -> {
              var article = ((Entry.Readable) entry).article();
              assertThat(article.text().contains("\nSource: ")).isEqualTo(article.url() != null);
              if (article.url() != null) {
                assertQuoted(article, article.url(), article.address());
              }
              if (article.published() != null && article.published().span() != null) {
                assertQuoted(article, article.published(), article.published().quote());
              }
            });
  }

  @Test
  void aDateWithinASentenceIsNotTheDateOfTheArticle() {
    assertThat(read("On January 3, 2025, Japan asked to buy 1,200 missiles.").date()).isNull();
  }

  @Test
  void aPublishedLineADatelineOrADateAloneIsTheDateOfTheArticle() {
    var day = LocalDate.of(2025, 1, 4);
    assertThat(read("Published: January 4, 2025 07:53 GMT+7\nText.").date()).isEqualTo(day);
    assertThat(read("A title\nJan. 4, 2025\nText.").date()).isEqualTo(day);
    assertThat(read("NEWS | Jan. 4, 2025\nText.").date()).isEqualTo(day);
    assertThat(read("Saturday, 4 January 2025, 10:15 am\nText.").date()).isEqualTo(day);
    assertThat(read("WASHINGTON, January 4, 2025 - The State Department").date()).isEqualTo(day);
    assertThat(read("Title\nNgày đăng: 04.01.2025\nText.").date()).isEqualTo(day);
    assertThat(read("[Federal Register Volume 90, Number 2 (Saturday, January 4, 2025)]").date())
        .isEqualTo(day);
  }

  @Test
  void theDateThatASavedTextStatesComesBeforeTheNumberInItsAddress() {
    var source = "\nSource: https://a.com/2025/01/03/x";
    assertThat(read("Published: January 4, 2025\nText." + source).published())
        .extracting(Finding::value, Finding::origin)
        .containsExactly(LocalDate.of(2025, 1, 4), Origin.TEXT);
    assertThat(read("Text." + source).published())
        .extracting(Finding::value, Finding::origin)
        .containsExactly(LocalDate.of(2025, 1, 3), Origin.URL);
  }

  @Test
  void aDateThatCouldBeTwoDaysIsNone() {
    assertThat(read("Published: 04/01/2025\nText.").date()).isNull();
    assertThat(read("Published: 14/01/2025\nText.").date()).isEqualTo(LocalDate.of(2025, 1, 14));
  }

  @Test
  void linesEndByNewlineAndControlCharactersAreSpaces() {
    assertThat(read("\ufeffone\r\ntwo\rthree four five six, seven\u0007eight").text())
        .isEqualTo("one\ntwo\nthree four five six, seven eight");
  }

  @Test
  void textIsComposed() {
    assertThat(read("Vie\u0302\u0323t Nam").text()).isEqualTo("Việt Nam");
  }

  @Test
  void charsetsAreToldApart() {
    var text = "„Größter Kauf“ – 100 Stück für 5 Mio. €";
    assertThat(read(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
    assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
    assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(text);
  }

  @Test
  void oneStrayByteDoesNotTurnUtf8IntoAnotherCharset() {
    var bytes = "Nhật Bản mua tên lửa Mỹ.".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xe1;
    assertThat(read(bytes).text()).isEqualTo("Nhật Bản mua tên lửa Mỹ\ufffd");
  }

  @Test
  void theLanguageIsVietnameseOrEnglishOrUnknown() {
    assertThat(read("Nhật Bản muốn mua tên lửa của Mỹ").language()).isEqualTo("vi");
    assertThat(read("The sale of the missiles to Japan is approved.").language()).isEqualTo("en");
    assertThat(read("Der Verkauf der Raketen an Japan ist genehmigt.").language()).isNull();
  }

  @Test
  void junkIsNoTextAndBlanksAreEmpty() {
    assertThat(reason(new byte[] {0, 1, 2, 3, 'a', 'b'})).isEqualTo(Rejection.NOT_TEXT);
    assertThat(reason(" \n--- \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Rejection.EMPTY);
    assertThat(reason(new byte[0])).isEqualTo(Rejection.EMPTY);
  }

  private static void assertQuoted(Article article, Finding<?> finding, String quote) {
    assertThat(finding.quote()).isEqualTo(quote);
    assertThat(finding.span().of(article.text())).isEqualTo(quote);
  }

  private static Article read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article read(byte[] bytes) {
    return ((Entry.Readable) TextArticle.read(PLACE, bytes, Sent.NOTHING, Sieve.OPEN)).article();
  }

  private static Rejection reason(byte[] bytes) {
    return ((Entry.Rejected) TextArticle.read(PLACE, bytes, Sent.NOTHING, Sieve.OPEN)).reason();
  }
}
