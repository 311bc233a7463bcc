package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.SaleMention;

/** Whose word a status is. */
class OfficialsTest {
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(Rules.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway has signed a contract for 12 F-35A fighters with the United States, the Norwegian"
            + " defence ministry said on Friday.",
        "Norway has signed a contract for 12 F-35A fighters with the United States, the defence"
            + " ministry in Oslo said.",
        "According to the Norwegian defence ministry, Norway has signed a contract for 12 F-35A"
            + " fighters with the United States."
      })
  void whatABodyIsQuotedWithIsItsWord(String text) {
    assertThat(officials(null, text)).containsExactly("defence ministry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway has signed a contract for 12 F-35A fighters with the United States.",
        "Norway has signed a contract for 12 F-35A fighters with the United States, a source in the"
            + " defence ministry said.",
        "The Norwegian defence ministry has signed a contract for 12 F-35A fighters with the United"
            + " States, Reuters said.",
        "Norway has signed a contract for 12 F-35A fighters with the United States. The defence"
            + " ministry said that the weather was fine."
      })
  void whatABodyOnlyDidOrWhatIsSaidBesideItIsNot(String text) {
    assertThat(officials(null, text)).isEmpty();
  }

  @Test
  void whatATitleSaysTheTextSaysWithItsSource() {
    assertThat(
            officials(
                "US approves sale of 600 PAC-3 MSE missiles to Germany",
                "The United States has approved the sale of 600 PAC-3 MSE missiles to Germany, the"
                    + " Pentagon said."))
        .containsExactly("Pentagon");
  }

  @Test
  void anOfficialReleaseIsTheWordOfTheBodyThatItNames() {
    assertThat(
            officials(
                null,
                "WASHINGTON, March 3, 2025 - The State Department has made a determination"
                    + " approving a possible Foreign Military Sale to the Government of Norway of"
                    + " air-to-air missiles for an estimated cost of $90 million. The Government of"
                    + " Norway has requested to buy forty (40) AIM-120C-8 missiles."))
        .containsExactly("State Department");
  }

  private static List<String> officials(String title, String text) {
    var article =
        new Article(new Place("a", "a", "a", 0), "a", title, text, null, null, null, null, "en");
    var mentions = EXTRACTOR.read(article).mentions();
    assertThat(mentions).isNotEmpty();
    return mentions.stream().map(SaleMention::official).filter(o -> o != null).toList();
  }
}
