package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Money;

/**
 * Whose dollars a bare sign means in a text that says so once for all its sums: "All figures are in
 * Australian dollars".
 */
final class DeclaredDollars {
  private static final long CURRENCY = MeaningTypes.of(Currency.class);

  private static final WordSet SUMS =
      WordSet.of("figures", "amounts", "sums", "prices", "values", "costs");

  private DeclaredDollars() {}

  /** Reads the bare dollars of some sales as those that a text declares. */
  static void settle(List<SaleDraft> drafts, List<Sentence> sentences) {
    var code = code(sentences);
    if (code != null) {
      drafts.forEach(draft -> draft.sum().read(code));
    }
  }

  private static @Nullable String code(List<Sentence> sentences) {
    for (var sentence : sentences) {
      if (sentence.has(CURRENCY)
          && sentence.hasWord(SUMS)
          && Phrases.within(sentence.phrases().amounts(), sentence.from(), sentence.to())
              .isEmpty()) {
        for (var sense : sentence.senses()) {
          if (sense.meaning() instanceof Currency currency
              && sentence.tokens().is(sense.to() - 1, "dollars")) {
            return currency.code();
          }
        }
      }
    }
    return null;
  }

  /** Whether words for a sum have the sign with no country before it, unlike "US$". */
  static boolean areBare(Words words, Money money) {
    var sign = words.quote().indexOf('$');
    return "USD".equals(money.currency())
        && sign >= 0
        && (sign == 0 || !Character.isLetter(words.quote().charAt(sign - 1)));
  }
}
