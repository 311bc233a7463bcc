package org.transmittal.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.Money;
import org.transmittal.sale.SaleTerms;

/**
 * Reference rates by day, in units of a currency for one euro, as the European Central Bank
 * publishes them on working days. Every other pair is crossed through the euro.
 */
public final class Rates {
  /** No rate is known. */
  public static final Rates NONE = new Rates(new TreeMap<>());

  /** Over weekends and holidays the last rate holds; what is older tells nothing of the day. */
  static final int DAYS = 7;

  private static final String DOLLAR = "USD";
  private static final String EURO = "EUR";

  /** As many digits as the bank's own rates need, and a few more for what is crossed. */
  private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

  private static final int CENTS = 2;

  private final NavigableMap<LocalDate, Map<String, BigDecimal>> perEuro;

  /**
   * @param perEuro of each day the units of each currency for one euro, all above zero
   */
  Rates(NavigableMap<LocalDate, Map<String, BigDecimal>> perEuro) {
    this.perEuro = perEuro;
  }

  /**
   * What the amount of a sale was worth on the day of its event. Null where no amount is told, its
   * currency is not settled or the dollar itself, no whole day is told of the event, or no rate of
   * it is known. The date of the article is another date, and never stands in for it.
   */
  public @Nullable Dollars dollars(SaleTerms terms) {
    var event = terms.eventDate();
    return terms.amount() == null || event == null || event.day() == null
        ? null
        : dollars(terms.amount(), event.firstDay());
  }

  /** What a sum was worth on a day, by the last rate up to it that is at most seven days old. */
  @Nullable Dollars dollars(Money sum, LocalDate day) {
    var currency = sum.currency();
    if (currency == null || currency.equals(DOLLAR)) {
      return null;
    }
    for (var of = perEuro.floorKey(day); of != null; of = perEuro.lowerKey(of)) {
      if (of.isBefore(day.minusDays(DAYS))) {
        return null;
      }
      var rate = dollarsFor(currency, perEuro.get(of));
      if (rate != null) {
        return new Dollars(
            worth(sum.value(), rate),
            sum.high() == null ? null : worth(sum.high(), rate),
            rate,
            of);
      }
    }
    return null;
  }

  private static @Nullable BigDecimal dollarsFor(String currency, Map<String, BigDecimal> perEuro) {
    var dollars = perEuro.get(DOLLAR);
    var units = currency.equals(EURO) ? BigDecimal.ONE : perEuro.get(currency);
    return dollars == null || units == null ? null : dollars.divide(units, DIGITS);
  }

  private static BigDecimal worth(BigDecimal sum, BigDecimal rate) {
    return sum.multiply(rate).setScale(CENTS, RoundingMode.HALF_EVEN);
  }
}
