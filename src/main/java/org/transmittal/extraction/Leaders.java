package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/** Who speaks for a country in Vietnamese: "Tổng thống Pháp Emmanuel Macron và Thủ tướng Ấn Độ". */
final class Leaders {
  private static final WordSet TITLES =
      WordSet.of(
          "tổng", "thống", "thủ", "tướng", "bộ", "trưởng", "người", "đồng", "cấp", "quốc", "phòng",
          "chính", "phủ", "phía", "nước", "của", "vương", "thái", "tử", "hoàng", "ngoại", "phó");

  /** No leader's name has more words. */
  private static final int NAME = 4;

  private Leaders() {}

  /** The token behind a country and the name of its leader, if one follows it. */
  static int behind(Sentence sentence, Sense country) {
    var at = country.to();
    while (sentence.phrases().vietnamese()
        && at < Math.min(sentence.to(), country.to() + NAME)
        && sentence.tokens().isCapital(at)
        && sentence.phrases().senses().at(at, Country.class) == null) {
      at++;
    }
    return at;
  }

  /**
   * "Nga và Tổng thống Thổ Nhĩ Kỳ ký": the country that one word joins to another; null if none.
   */
  static @Nullable Sense beside(Sentence sentence, Sense first) {
    var at = behind(sentence, first) + 1;
    while (at < sentence.to() && TITLES.has(sentence.tokens(), at)) {
      at++;
    }
    return at < sentence.to() ? sentence.phrases().senses().at(at, Country.class) : null;
  }
}
