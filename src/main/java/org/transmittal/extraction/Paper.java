package org.transmittal.extraction;

import java.util.List;
import java.util.Locale;

/**
 * What kind of paper was signed: who signs a letter of intent signs no contract, though the text
 * goes on to speak of "the agreement" and of its signing.
 */
final class Paper {
  private static final List<String> INTENT =
      List.of(
          "intent",
          "understanding",
          "memorand",
          "of commitment",
          "of interest",
          "preliminary",
          "in principle",
          "mou",
          "ý định thư",
          "thư ý định",
          "tuyên bố ý định",
          "ghi nhớ",
          "thuận khung",
          "thuận tạo",
          "thuận ủng hộ",
          "thuận hợp tác",
          "về hợp tác");

  private static final List<String> SIGNED =
      List.of("sign", "inked", "inks", "agree", "ký", "thỏa thuận", "thoả thuận");

  private static final List<String> TO_BE_SIGNED =
      List.of(
          "be signed",
          "expected to sign",
          "due to sign",
          "plan to sign",
          "plans to sign",
          "hope to sign",
          "hopes to sign",
          "set to sign",
          "yet to sign",
          "contract is expected",
          "contract will be",
          "contract would be",
          "contract to follow");

  private static final List<String> AGREED = List.of("agree");

  private static final List<String> PAPERS = List.of("contract", "signed", "order", "deal");

  private static final List<String> FIRM =
      List.of("contract", "order", "hợp đồng", "đặt mua", "agreed to buy");

  private Paper() {}

  /** Whether words of a status name a paper that binds nobody. */
  static boolean isOfIntent(Words words) {
    return holdsOne(words, INTENT);
  }

  /** Whether they tell that something was signed or agreed, and not that it is a contract. */
  static boolean isOnlySigned(Words words) {
    return holdsOne(words, SIGNED) && !holdsOne(words, FIRM);
  }

  /** "Contracts will be signed after the summer". */
  static boolean isToBeSigned(Words words) {
    return holdsOne(words, TO_BE_SIGNED);
  }

  /** Whether they tell that the two agreed, and of no paper: "has agreed to buy". */
  static boolean isOnlyAgreed(Words words) {
    return holdsOne(words, AGREED) && !holdsOne(words, PAPERS);
  }

  private static boolean holdsOne(Words words, List<String> some) {
    var quote = words.quote().toLowerCase(Locale.ROOT);
    for (var one : some) {
      if (quote.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
