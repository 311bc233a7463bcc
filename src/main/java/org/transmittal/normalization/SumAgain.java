package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.List;

/** The same sum in another currency: "€800 million ($860 million)". */
final class SumAgain {
  /** Words and signs between the same sum in two currencies. */
  private static final WordSet OR = WordSet.of("/", "or", "hoặc", "hay", "tương", "equivalent");

  private SumAgain() {}

  /** In brackets, behind a slash, or as "or about $2bn" and "tương đương 2 tỷ USD". */
  static boolean isAlternative(Tokens tokens, Found<Amount> first, int end, Found<Amount> second) {
    var opening = tokens.is(end, ",") ? end + 1 : end;
    var joined = tokens.is(opening, "(") || OR.has(tokens, opening);
    return joined
        && second.from() - opening <= 4
        && second.value().money().currency() != null
        && !second.value().money().currency().equals(first.value().money().currency());
  }

  static Found<Amount> withAlternative(Found<Amount> first, Found<Amount> second) {
    var alternatives = new ArrayList<>(first.value().alternatives());
    alternatives.add(second.value().money());
    var amount = first.value();
    return new Found<>(
        new Amount(amount.money(), amount.candidates(), List.copyOf(alternatives)),
        first.from(),
        first.to());
  }
}
