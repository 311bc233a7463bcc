package org.transmittal.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleField;

/**
 * Words for the values of the history, which keeps them as {@link org.transmittal.ledger.FieldText}
 * does.
 */
public final class HistoryWords {
  private static final Pattern AMOUNT =
      Pattern.compile("([a-z_]+) ([0-9.]+)(?:-([0-9.]+))? ([A-Z]{3}|\\?)");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(exact|up_to|at_least|approx|range) ([0-9]+)(?:-([0-9]+))?(| .*)", Pattern.DOTALL);

  private HistoryWords() {}

  /**
   * A value in words: {@code about USD 9,000 million}.
   *
   * @param value null gives null
   */
  public static @Nullable String of(SaleField field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case AMOUNT -> amount(value);
      case SUPPLIER, RECIPIENT -> parties(value);
      case STAGE, STANDING -> value.toLowerCase(Locale.ROOT);
      case ITEM ->
          Arrays.stream(value.split("; "))
              .map(HistoryWords::quantity)
              .collect(Collectors.joining("; "));
      case QUANTITY -> quantity(value);
      default -> value;
    };
  }

  private static String amount(String value) {
    var parts = AMOUNT.matcher(value);
    if (!parts.matches()) {
      return value;
    }
    return Words.money(
        new Money(
            new BigDecimal(parts.group(2)),
            parts.group(3) == null ? null : new BigDecimal(parts.group(3)),
            parts.group(4).equals("?") ? null : parts.group(4),
            Bound.of(parts.group(1))));
  }

  private static String parties(String value) {
    var codes = List.of(value.split(", "));
    return codes.stream().allMatch(Party::isKnown)
        ? Words.parties(codes.stream().map(Party::new).toList())
        : value;
  }

  private static String quantity(String value) {
    var parts = QUANTITY.matcher(value);
    if (!parts.matches()) {
      return value;
    }
    var high = parts.group(3) == null ? "" : "–" + Numbers.plain(new BigDecimal(parts.group(3)));
    return Words.bound(Bound.of(parts.group(1)))
        + Numbers.plain(new BigDecimal(parts.group(2)))
        + high
        + parts.group(4);
  }
}
