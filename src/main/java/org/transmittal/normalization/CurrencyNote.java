package org.transmittal.normalization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.sale.Money;

/** What a text says once of all its sums: "All amounts in Australian dollars." */
final class CurrencyNote {
  private static final WordSet SUMS =
      WordSet.of("amounts", "figures", "prices", "sums", "values", "costs", "dollar");

  /** How many words can stand between the sums and their currency: "are given in". */
  private static final int NEAR = 7;

  private CurrencyNote() {}

  /** The sums again, those with a bare sign in the currency of such a note. */
  static List<Found<Amount>> apply(List<Found<Amount>> sums, Tokens tokens, Senses senses) {
    var code = sums.isEmpty() ? null : code(tokens, senses);
    return code == null ? sums : sums.stream().map(sum -> in(code, sum)).toList();
  }

  private static @Nullable String code(Tokens tokens, Senses senses) {
    for (var sense : senses.all()) {
      if (sense.meaning() instanceof Currency currency
          && currency.code() != null
          && tokens.is(sense.from() - 1, "in")
          && isOfSums(tokens, sense.from() - 1)) {
        return currency.code();
      }
    }
    return null;
  }

  private static boolean isOfSums(Tokens tokens, int in) {
    for (var i = in - 1; i >= 0 && in - i <= NEAR && !tokens.is(i, '.'); i--) {
      if (SUMS.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static Found<Amount> in(String code, Found<Amount> sum) {
    var amount = sum.value();
    var money = amount.money();
    if (code.equals(money.currency()) || !amount.candidates().contains(code)) {
      return sum;
    }
    var noted = new Money(money.value(), money.high(), code, money.bound());
    var settled = new Amount(noted, List.of(), amount.alternatives());
    return new Found<>(settled, sum.from(), sum.to());
  }
}
