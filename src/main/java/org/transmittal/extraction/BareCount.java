package org.transmittal.extraction;

import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Quantity;

/**
 * A number of goods that Vietnamese tells by a classifier alone: "được Hà Lan đặt mua 5 chiếc",
 * "hợp đồng 24 chiếc"; and whether it counts but a part, "lô 5 chiếc", "hai chiếc đầu tiên".
 */
final class BareCount {
  /** How many words behind a number tell that it is of the first or the last of them. */
  private static final int NEAR = 7;

  private static final WordSet CLASSIFIERS =
      WordSet.of("chiếc", "khẩu", "quả", "cỗ", "bộ", "tàu", "hệ", "tổ", "xe", "máy");

  private static final WordSet PARTS = WordSet.of("tiên", "cùng", "theo", "lại", "nốt");

  private static final WordSet BEFORE = WordSet.of("đầu", "cuối", "tiếp", "còn", "giao");

  private static final WordSet WHOLES = WordSet.of("tổng", "trong");

  private static final WordSet EACH = WordSet.of("mỗi", "một", "này", "đó", "kia", "hằng", "hàng");

  private BareCount() {}

  /** Whether a number counts all the goods of a deal that its sentence tells. */
  static boolean isOfADeal(Sentence sentence, Found<Quantity> count) {
    var tokens = sentence.tokens();
    if (CLASSIFIERS.has(tokens, count.to())
        && tokens.is(count.from() - 1, "số")
        && WHOLES.has(tokens, count.from() - 2)) {
      return true; // "ba chiếc đầu tiên trong tổng số 42 chiếc"
    }
    var before = sentence.phrases().senses().endingAt(count.from(), Transfer.class);
    return CLASSIFIERS.has(tokens, count.to())
        && !EACH.has(tokens, count.to() + 1)
        && before != null
        && isOfAPurchase((Transfer) before.meaning(), tokens, count.from())
        && ItemName.core(sentence, count.to() + 1) == count.to() + 1
        && !isPart(tokens, count.from());
  }

  /** What is ordered or sold, and not what a yard hands over each year. */
  private static boolean isOfAPurchase(Transfer transfer, Tokens tokens, int count) {
    return transfer.direction() == Direction.NOUN
        || transfer.direction() == Direction.BUYS && !tokens.is(count - 1, "nhận")
        || tokens.is(count - 1, "bán");
  }

  /** Whether a number is of a lot, or of the first or the last pieces. */
  static boolean isPart(Tokens tokens, int count) {
    if (tokens.is(count - 1, "lô") || tokens.is(count - 1, "đợt")) {
      return true;
    }
    for (var i = count + 1; i < count + NEAR; i++) {
      if (PARTS.has(tokens, i) && BEFORE.has(tokens, i - 1)) {
        return true;
      }
      if (!tokens.is(i, Tokens.Kind.WORD) && !tokens.is(i, Tokens.Kind.CODE)) {
        return false;
      }
    }
    return false;
  }
}
