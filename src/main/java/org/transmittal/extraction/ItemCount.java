package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Quantity;

/**
 * How many of an item a sentence counts.
 *
 * @param from the first token of its words
 */
record ItemCount(Quantity quantity, int from, Words words) {
  ItemCount(Sentence sentence, Found<Quantity> found, int from) {
    this(found.value(), from, sentence.words(found.from(), found.to()));
  }

  private static final WordSet MORE =
      WordSet.of(
          """
          more additional new further other used made built build origin latest
          generation next modern advanced first second third ex locally newly jointly
          domestically assembled refurbished -
          """
              .split("\\s+"));

  /** Words that Vietnamese sets between a number and what it counts: 66 chiếc, 4 tổ hợp. */
  private static final WordSet CLASSIFIERS =
      WordSet.of(
          """
          chiếc quả khẩu bộ cỗ cây con tổ hợp hệ thống đơn vị dàn giàn loại mẫu xe
          """
              .split("\\s+"));

  private static final WordSet ORDINALS =
      WordSet.of("đầu", "tiên", "tiếp", "theo", "cuối", "cùng", "mới");

  private static final WordSet WHOLES = WordSet.of("số", "tổng", "đơn", "hợp", "thương");

  private static final int MOST_BETWEEN = 4;

  /** How many words before a number a price can be named. */
  private static final int PRICE = 6;

  /**
   * The count of the item whose name stands from one token to before another; null if it has none.
   *
   * @param floor where the item before it ends
   */
  static @Nullable ItemCount of(Sentence sentence, int from, int to, int floor) {
    var found = before(sentence, from, floor);
    if (found != null && isOwned(sentence, found.from())) {
      return null;
    }
    if (found == null) {
      found = CountAmong.of(sentence, from, floor);
    }
    if (found != null) {
      return new ItemCount(sentence, found, found.from());
    }
    var article = from > floor ? article(sentence, from, floor) : from - 1;
    return OneItem.isTold(sentence, article, from, to)
        ? new ItemCount(Quantity.exactly(1), article, sentence.words(article, article + 1))
        : null;
  }

  /** Where "a" can stand before a name, over whose it is: "a Turkish-built corvette". */
  private static int article(Sentence sentence, int name, int floor) {
    var at = name;
    while (at > floor && name - at < MOST_BETWEEN) {
      var owner = owner(sentence, at);
      if (owner == null && !MORE.has(sentence.tokens(), at - 1)) {
        break;
      }
      at = owner == null ? at - 1 : owner.from();
    }
    return at - 1;
  }

  static @Nullable Sense owner(Sentence sentence, int end) {
    var senses = sentence.phrases().senses();
    var country = senses.endingAt(end, Country.class);
    return country == null ? senses.endingAt(end, Maker.class) : country;
  }

  /** "Support for its two C-17s": they are the buyer's already. */
  private static boolean isOwned(Sentence sentence, int number) {
    var tokens = sentence.tokens();
    return (tokens.is(number - 1, "its") || tokens.is(number - 1, "their"))
        && tokens.is(number - 2, "for");
  }

  /**
   * "Sáu chiếc Black Hawk đầu tiên trong số 16 chiếc", "chiếc đầu tiên trong đơn hàng 16 chiếc":
   * sixteen are sold.
   *
   * @param some how many of them are told; null if they are not counted
   * @param name the first token of their name
   */
  static @Nullable ItemCount ofWhole(
      Sentence sentence, @Nullable ItemCount some, int name, int behind) {
    var tokens = sentence.tokens();
    var at = behind;
    while (at < sentence.to() && ORDINALS.has(tokens, at)) {
      at++;
    }
    var goal = tokens.is(at, "cho") ? sentence.phrases().senses().at(at + 1, Country.class) : null;
    at = goal == null ? at : goal.to();
    if (!tokens.is(at, "trong") || !WHOLES.has(tokens, at + 1)) {
      return some;
    }
    for (var end = at + 2; end <= Math.min(sentence.to(), at + 2 + MOST_BETWEEN); end++) {
      var whole = sentence.phrases().quantityEndingAt(end);
      if (whole != null
          && (some == null || whole.value().value() > some.quantity().value())
          && CLASSIFIERS.has(tokens, end)) {
        var words = sentence.words(whole.from(), whole.to());
        return new ItemCount(whole.value(), some == null ? name : some.from(), words);
      }
    }
    return some;
  }

  /** "Một trong ba loại": so many kinds are compared, none is counted. */
  private static boolean isOneOf(Tokens tokens, int number) {
    return tokens.is(number - 1, "trong") && tokens.is(number - 2, "một");
  }

  /** "Giá bán của một hệ thống": what one costs. */
  private static boolean isPriced(Tokens tokens, int number) {
    if (!tokens.is(number, "một") || !tokens.is(number - 1, "của")) {
      return false;
    }
    for (var i = number - 2; i >= number - PRICE; i--) {
      if (tokens.is(i, "giá")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it counts one piece. */
  boolean isOne() {
    return quantity.value() == 1;
  }

  /** Whether "a" is all that counts it. */
  boolean isArticle() {
    return OneItem.isArticle(words);
  }

  /**
   * The number before a name, over "more", a classifier and whose it is: "24 more US F-16 jets".
   */
  private static @Nullable Found<Quantity> before(Sentence sentence, int name, int floor) {
    var phrases = sentence.phrases();
    var most = MOST_BETWEEN;
    for (var at = name; at > floor && name - at <= most; ) {
      var quantity = phrases.quantityEndingAt(at);
      if (quantity != null) {
        return quantity.from() < floor
                || isOneOf(sentence.tokens(), quantity.from())
                || isPriced(sentence.tokens(), quantity.from())
            ? null
            : quantity;
      }
      if (sentence.tokens().is(at - 1, ",") && sentence.tokens().is(at - 3, Tokens.Kind.HYPHEN)) {
        at -= 4; // "31 high-altitude, long-endurance drones"
        most += 4;
        continue;
      }
      if (sentence.tokens().is(at - 1, "]") && sentence.tokens().is(at - 3, "[")) {
        at -= 3; // the sign of a firm on the exchange
        continue;
      }
      var owner = owner(sentence, at);
      var word = sentence.tokens().form(at - 1);
      if (owner == null && !MORE.has(word) && !CLASSIFIERS.has(word)) {
        return null;
      }
      at = owner == null ? at - 1 : owner.from();
    }
    return null;
  }
}
