package org.transmittal.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmsWordsTest {
  private static final ArmsWords ARMS = Rules.load().armsWords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway wants more missiles.",
        "MISSILES",
        "an air-force base",
        "the air\nforce",
        "twelve F-16s",
        "twelve F16",
        "twelve F 16",
        "twelve F - 16",
        "an over-the-horizon radar",
        "Day & Zimmermann",
        "a Patriot for Kyiv",
        "thêm tên lửa cho hải đội",
        "a deal with BAE Systems",
      })
  void aWordForArmsIsFoundWhereverItStands(String text) {
    assertThat(ARMS.standIn(text)).isTrue();
    assertThat(ARMS.standIn("x ".repeat(100) + text + " x".repeat(100))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "He is a patriot and spikes his drinks.",
        "The council of a town met for 16 hours about a contract for 12 vehicles.",
        "the engine of the ship, and the parts of 3 trucks",
        "Hội đồng thành phố ký hợp đồng thuê 12 xe tải.",
        "the forceful air",
        "over the hills",
        "a 129-page report",
        "the S&P 500 lost a point",
        "that's $200",
        "The Aug. 2 show in Los Angeles",
      })
  void everydayWordsAreNone(String text) {
    assertThat(ARMS.standIn(text)).isFalse();
  }

  @Test
  void whatCanHideAWordCountsAsOne() {
    assertThat(ARMS.standIn(Normalizer.normalize("tên lửa", Normalizer.Form.NFD))).isTrue();
    assertThat(ARMS.standIn("mis\u00adsiles")).isTrue();
    assertThat(ARMS.standIn("mis<b>siles</b>")).isTrue();
  }

  @Test
  void theExamplesOfAllTypesMakersAndWeaponsHaveOne() {
    for (var table : Rules.load().tables()) {
      if (table.name().equals("makers.tsv") || table.name().equals("designations.tsv")) {
        for (var row : table.rows()) {
          for (var name : table.list(row, "name")) {
            var word = name.startsWith("=") ? name.substring(1) : name;
            // "K9" may be many a thing, and a figure is told of anywhere.
            if (word.length() > 2 && !Character.isDigit(word.charAt(0))) {
              assertThat(ARMS.standIn("the " + word + ".")).as(name).isTrue();
            }
          }
        }
      }
    }
  }

  @Test
  void onlyThePartThatIsAskedForIsLookedAt() {
    var text = "missiles and more".toCharArray();

    assertThat(ARMS.standIn(text, 8, text.length)).isFalse();
    assertThat(ARMS.standIn(text, 0, 7)).isTrue();
    assertThat(ARMS.standIn(text, 0, 6)).isFalse();
  }
}
