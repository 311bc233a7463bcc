package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.Scale;

/** Reads numbers in figures and in words, with the power of ten behind them. */
final class Numbers {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final List<String> HALF_BEHIND = List.of("and", "a", "half");

  /** Fractions that are one character: 2½ billion. */
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of("½", HALF, "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));

  /**
   * A number and the power of ten behind it, apart: of a range the low end may lack its own.
   *
   * @param scale null where none stands behind it
   * @param to the token behind both
   */
  record Figure(BigDecimal number, @Nullable BigDecimal scale, int to) {
    BigDecimal value() {
      return times(scale);
    }

    BigDecimal times(@Nullable BigDecimal factor) {
      return factor == null ? number : number.multiply(factor);
    }
  }

  private static final long NUMBER_WORD = MeaningTypes.of(NumberWord.class);
  private static final long SCALE = MeaningTypes.of(Scale.class);

  private final Tokens tokens;
  private final Senses senses;
  private final NumberWords words;
  private final Figures figures;

  /** What was read without a sign of money: a number is asked for as a sum and as a quantity. */
  private final @Nullable Figure[] unsigned;

  private final boolean[] isRead;

  Numbers(Tokens tokens, Senses senses, boolean vietnamese) {
    this.tokens = tokens;
    this.senses = senses;
    this.words = new NumberWords(tokens, senses);
    this.figures = new Figures(tokens, vietnamese);
    this.unsigned = new Figure[tokens.size() + 1];
    this.isRead = new boolean[tokens.size() + 1];
  }

  /** Whether a number may begin at a token: figures, a number word, or "a" before a scale. */
  boolean begins(int i) {
    return tokens.is(i, Tokens.Kind.NUMBER)
        || senses.begins(i, NUMBER_WORD)
        || ((senses.begins(i + 1, SCALE) || tokens.is(i + 1, Tokens.Kind.HYPHEN))
            && tokens.is(i, "a"));
  }

  /**
   * The number that begins at a token with its power of ten: 3.64 billion, một tỷ rưỡi, a million.
   *
   * @param signed whether a sign of money stands before it, so that a letter apart is a scale: $40
   *     m
   */
  @Nullable Figure at(int i, boolean signed) {
    if (signed) {
      return read(i, true);
    }
    if (!isRead[i]) {
      unsigned[i] = read(i, false);
      isRead[i] = true;
    }
    return unsigned[i];
  }

  private @Nullable Figure read(int i, boolean signed) {
    var plain = plain(i);
    if (plain == null) {
      var one = tokens.is(i, "a") ? scale(i + 1, false) : null;
      return one == null ? null : withParts(BigDecimal.ONE, one);
    }
    if (!goesOn(plain.to())) {
      return new Figure(plain.value(), null, plain.to());
    }
    var rest = half(plain.to());
    var scale = scale(rest.to(), signed);
    if (scale == null) {
      return new Figure(plain.value().add(rest.value()), null, rest.to());
    }
    var bare = tokens.is(i, Tokens.Kind.NUMBER) && plain.to() == i + 1;
    var value = bare ? figures.at(i, true).value() : plain.value();
    return withParts(value.add(rest.value()), scale);
  }

  /** Whether what stands behind a number may belong to it: a half, or a power of ten. */
  private boolean goesOn(int i) {
    return senses.begins(tokens.is(i, Tokens.Kind.HYPHEN) ? i + 1 : i, SCALE)
        || tokens.isGlued(i)
        || tokens.is(i, "and")
        || tokens.is(i, "rưỡi");
  }

  /** With what a smaller scale adds: 1 tỉ 200 triệu, two million five hundred thousand. */
  private Figure withParts(BigDecimal number, Found<BigDecimal> scale) {
    var half = half(scale.to());
    if (half.to() > scale.to()) {
      return new Figure(number.add(half.value()), scale.value(), half.to());
    }
    var part = plain(scale.to());
    if (part == null) {
      return new Figure(number, scale.value(), scale.to());
    }
    var smaller = scale(part.to(), false);
    var isWords = !tokens.is(scale.to(), Tokens.Kind.NUMBER) && part.to() - part.from() > 1;
    var value = smaller == null ? part.value() : part.value().multiply(smaller.value());
    return (smaller != null || isWords) && value.compareTo(scale.value()) < 0
        ? new Figure(
            number.add(value.divide(scale.value())),
            scale.value(),
            smaller == null ? part.to() : smaller.to())
        : new Figure(number, scale.value(), scale.to());
  }

  /** The half behind a number: one and a half, tỷ rưỡi, 2½; zero and the same place if none is. */
  private Found<BigDecimal> half(int i) {
    var fraction = tokens.isGlued(i) ? FRACTIONS.get(tokens.form(i)) : null;
    if (fraction != null) {
      return new Found<>(fraction, i, i + 1);
    }
    if (tokens.is(i, "rưỡi")) {
      return new Found<>(HALF, i, i + 1);
    }
    var at = i;
    for (var word : HALF_BEHIND) {
      at = tokens.is(at, Tokens.Kind.HYPHEN) ? at + 1 : at;
      if (!tokens.is(at++, word)) {
        return new Found<>(BigDecimal.ZERO, i, i);
      }
    }
    return new Found<>(HALF, i, at);
  }

  /** The number that begins at a token, without a power of ten behind it; null if none does. */
  private @Nullable Found<BigDecimal> plain(int i) {
    if (!tokens.is(i, Tokens.Kind.NUMBER)) {
      return words.at(i);
    }
    var figure = figures.at(i, false);
    var isWord = senses.begins(i + 1, NUMBER_WORD);
    var unit = isWord && NumberWords.multiplies(tokens.form(i + 1)) ? multiplier(i + 1) : null;
    return unit == null ? figure : new Found<>(figure.value().multiply(unit), i, i + 2);
  }

  /** "3 hundred", "2 chục". */
  private @Nullable BigDecimal multiplier(int i) {
    var sense = senses.at(i, NumberWord.class);
    return sense == null || sense.to() > i + 1 ? null : ((NumberWord) sense.meaning()).value();
  }

  /** The power of ten that begins at a token; null if none does. A single letter must be glued. */
  private @Nullable Found<BigDecimal> scale(int i, boolean signed) {
    var at = tokens.is(i, Tokens.Kind.HYPHEN) ? i + 1 : i;
    var sense = senses.at(at, Scale.class);
    if (sense == null || (isLetter(at) && !tokens.isGlued(at) && !signed)) {
      return null;
    }
    return new Found<>(((Scale) sense.meaning()).factor(), i, sense.to());
  }

  private boolean isLetter(int i) {
    return tokens.end(i) - tokens.start(i) == 1;
  }
}
