package org.transmittal.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text is, reading it comes to an end soon and never fails. */
class AnyTextTest {
  private static final Rules RULES = Rules.load();
  private static final long MOST = 15;

  /** What takes less than this is not worth telling apart: nanoseconds. */
  private static final long MEASURABLE = 10_000_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private static final String[] PIECES = {
    "$",
    "€1.2bn",
    "NT$",
    " ",
    "  ",
    "\n",
    "-",
    "–",
    ",",
    ".",
    "3.64",
    "1,200",
    "billion",
    "tỷ",
    "half a ",
    "hundred ",
    "up to ",
    "AIM-120",
    "F-",
    "A",
    "a",
    "/",
    "(",
    ")",
    "32",
    "transmittal ",
    "26-13",
    "January ",
    "ngày ",
    "3/1",
    "U.S.",
    "'s",
    "’s",
    "%",
    "9999999999999999999999",
    "0",
    "Block 70",
    "between ",
    " and ",
    "to ",
    "từ ",
    "đến ",
    "một ",
    "\u0301",
    "🚀",
    "İ",
    "ß",
    "Rs. "
  };

  @Property(tries = 1000)
  void readingNeverFailsAndTokensStandInOrder(@ForAll("texts") String text) {
    for (var language : new String[] {"en", "vi", null}) {
      var phrases = RULES.read(text, language, DAY);
      assertTokens(text, phrases.tokens());
      assertInOrder(phrases.tokens(), phrases.amounts());
      assertInOrder(phrases.tokens(), phrases.quantities());
      assertInOrder(phrases.tokens(), phrases.weapons());
      assertInOrder(phrases.tokens(), phrases.dates());
      assertInOrder(phrases.tokens(), phrases.transmittals());
    }
  }

  @Property(tries = 300)
  void moneyAndPiecesNeverShareAWord(@ForAll("texts") String text) {
    var phrases = RULES.read(text, "en", DAY);
    for (var amount : phrases.amounts()) {
      for (var quantity : phrases.quantities()) {
        assertThat(quantity.to() <= amount.from() || amount.to() <= quantity.from())
            .as("%s and %s in %s", amount, quantity, text)
            .isTrue();
      }
    }
  }

  /** What is doubled takes twice as long: ten times the text may take fifteen times the time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1,000",
        ",000",
        "hundred ",
        "thousand ",
        "dozen ",
        "one ",
        "A1",
        "a1",
        "A-",
        "-",
        "F-16",
        "F-16/",
        "$",
        "$1 ",
        "($1",
        "$1-",
        "half a ",
        "up to ",
        "estimated the ",
        " ",
        "\n",
        "transmittal ",
        "transmittal  ",
        "U.S.",
        "A.",
        "to the of ",
        "x",
        "X",
        "tỷ ",
        "năm ",
        "3/1/",
        "January 3 ",
        "between 2 and 3 ",
        "'s",
        "\u0301",
        "Mr. ",
        "26-13 ",
        "1.1.1.",
        "the "
      })
  @Timeout(60)
  void tenTimesTheTextTakesNoMoreThanFifteenTimesTheTime(String piece) {
    var short_ = piece.repeat(20_000 / piece.length());
    var long_ = piece.repeat(200_000 / piece.length());
    assertLinear(piece, short_, long_);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"transmittal%s26-13", "$%s5 million", "A1%sA1", "up to%s1,200 missiles", "F-16%s"})
  @Timeout(60)
  void aHostileGapBetweenWordsTakesNoLongerThanItsLength(String words) {
    var short_ = words.formatted(" ".repeat(20_000));
    var long_ = words.formatted(" ".repeat(200_000));
    assertLinear(words, short_, long_);
  }

  @Provide
  Arbitrary<String> texts() {
    var pieces = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(6));
    return Arbitraries.oneOf(
        Arbitraries.strings(), pieces.list().ofMaxSize(30).map(list -> String.join("", list)));
  }

  /** A machine that others use too may falter, but not each time. */
  private static void assertLinear(String what, String text, String tenTimes) {
    var factors = new ArrayList<Long>();
    do {
      var once = nanos(text);
      factors.add(nanos(tenTimes) / Math.max(once, MEASURABLE));
    } while (factors.getLast() > MOST && factors.size() < 6);
    assertThat(factors.getLast()).as("%s: %s", what, factors).isLessThanOrEqualTo(MOST);
  }

  private static long nanos(String text) {
    var best = Long.MAX_VALUE;
    for (var i = 0; i < 3; i++) {
      var begin = System.nanoTime();
      RULES.read(text, "en", DAY);
      best = Math.min(best, System.nanoTime() - begin);
    }
    return best;
  }

  private static void assertTokens(String text, Tokens tokens) {
    var end = 0;
    for (var i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
      assertThat(gap(text, end, tokens.start(i))).isBlank();
      assertThat(tokens.raw(i)).isEqualTo(text.substring(tokens.start(i), tokens.end(i)));
      assertThat(tokens.raw(i)).isNotEmpty();
      end = tokens.end(i);
    }
    assertThat(gap(text, end, text.length())).isBlank();
  }

  /** What stands between tokens; a space that breaks no line is one too. */
  private static String gap(String text, int from, int to) {
    return text.substring(from, to).replace('\u00a0', ' ');
  }

  private static void assertInOrder(Tokens tokens, List<? extends Found<?>> found) {
    var to = 0;
    for (var one : found) {
      assertThat(one.from()).isGreaterThanOrEqualTo(to);
      assertThat(one.to()).isGreaterThan(one.from()).isLessThanOrEqualTo(tokens.size());
      to = one.to();
    }
  }
}
