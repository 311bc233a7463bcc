package org.transmittal.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;

/**
 * A sum as official documents of the United States print it, also where its zero is a value or is
 * left out: {@code $ 0}, {@code $ .15 billion}, {@code $7,006,607,441}. What they estimate they
 * call so once, above the figures.
 *
 * @param value full US dollars
 * @param span where its sign and figures stand
 */
record Dollars(BigDecimal value, Span span) {
  /** The form of a sum, as a group of a larger pattern. */
  static final String PRINTED =
      "(\\$\\s{0,3}\\.?\\d[\\d,]{0,18}(?:\\.\\d{1,6})?(?:\\s{1,3}(?:thousand|million|billion)\\b)?)";

  private static final Pattern SUM =
      Pattern.compile("(?i)\\$\\s*([\\d.,]*\\d)\\s*(thousand|million|billion)?");

  /** The sum that stands on a span; null if there is no span. */
  static @Nullable Dollars of(String text, @Nullable Span span) {
    var sum = span == null ? null : SUM.matcher(span.of(text));
    if (sum == null || !sum.lookingAt()) {
      return null;
    }
    var figures = new BigDecimal(sum.group(1).replace(",", ""));
    return new Dollars(figures.scaleByPowerOfTen(power(sum.group(2))), span);
  }

  private static int power(@Nullable String scale) {
    return switch (scale == null ? "" : scale.toLowerCase(Locale.ROOT)) {
      case "thousand" -> 3;
      case "million" -> 6;
      case "billion" -> 9;
      default -> 0;
    };
  }

  /** The words of it. */
  Words words(Sentence all) {
    var part = all.part(span);
    return part.words(part.from(), part.to());
  }

  /** As an amount that was found in a text. */
  Found<Amount> found(Sentence all, Bound bound) {
    var part = all.part(span);
    var money = new Money(value, null, "USD", bound);
    return new Found<>(new Amount(money, List.of(), List.of()), part.from(), part.to());
  }
}
