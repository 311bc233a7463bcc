package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.transmittal.normalization.Meaning.Attribution;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Tokens;

/** Finds the sources that an article names: "according to Reuters", "told the Yonhap agency". */
final class CitedReader {
  private static final int LONGEST = 6;

  private static final long ATTRIBUTION = MeaningTypes.of(Attribution.class);

  /**
   * The names of a sentence, by their short form where it follows in brackets: "… Agency (DSCA)".
   */
  List<Words> read(Sentence sentence) {
    if (!sentence.has(ATTRIBUTION)) {
      return List.of();
    }
    var cited = new ArrayList<Words>();
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Attribution) {
        name(sentence, sense.to(), cited);
      }
    }
    return cited;
  }

  private static void name(Sentence sentence, int from, List<Words> cited) {
    var tokens = sentence.tokens();
    var start = behindAdjectives(sentence, from);
    var end = start;
    while (end < sentence.to() && end - start < LONGEST && isNamePart(tokens, end, start)) {
      end++;
    }
    if (end == start) {
      return;
    }
    if (tokens.is(end, "(") && tokens.is(end + 2, ")") && tokens.isCapital(end + 1)) {
      cited.add(sentence.words(end + 1, end + 2));
    } else {
      cited.add(sentence.words(start, end));
    }
  }

  /** Over "the", and a country before a capital: the US Defense Department. */
  private static int behindAdjectives(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    for (var at = from; at < sentence.to(); ) {
      var country = sentence.phrases().senses().at(at, Country.class);
      var isArticle = tokens.is(at, "the");
      if (country != null && (isArticle || tokens.isCapital(country.to()))) {
        at = country.to();
      } else if (isArticle) {
        at++;
      } else {
        return at;
      }
    }
    return sentence.to();
  }

  private static boolean isNamePart(Tokens tokens, int i, int start) {
    return tokens.is(i, Tokens.Kind.WORD)
        && (tokens.isCapital(i) || (i > start && tokens.is(i, "of") && tokens.isCapital(i + 1)));
  }
}
