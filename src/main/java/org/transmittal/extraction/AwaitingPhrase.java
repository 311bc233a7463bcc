package org.transmittal.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Awaiting;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;

/** What a sentence still awaits, from the words that say so to the end of the clause. */
record AwaitingPhrase(Words words, int from, int to) {
  private static final long AWAITING = MeaningTypes.of(Awaiting.class);

  private static final Set<String> ARTICLES = Set.of("the", "a", "this", "its", "long");

  /** The first thing that a sentence says is still awaited; null if it says none. */
  static @Nullable AwaitingPhrase of(Sentence sentence) {
    if (!sentence.has(AWAITING)) {
      return null;
    }
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Awaiting
          && sense.to() < sentence.to()
          && !isAnAdjective(sentence, sense)) {
        var to = clauseEnd(sentence, sense.to());
        if (to > sense.to()) {
          return new AwaitingPhrase(sentence.words(sense.to(), to), sense.from(), to);
        }
      }
    }
    return null;
  }

  /** "The pending purchase", "a long-pending deal": nothing is awaited. */
  private static boolean isAnAdjective(Sentence sentence, Sense sense) {
    var tokens = sentence.tokens();
    return tokens.is(sense.from(), "pending")
        && (tokens.is(sense.from() - 1, Tokens.Kind.HYPHEN)
            || ARTICLES.contains(tokens.form(sense.from() - 1)));
  }

  private static int clauseEnd(Sentence sentence, int from) {
    var tokens = sentence.tokens();
    for (var i = from; i < sentence.to(); i++) {
      if (tokens.is(i, ",")
          || tokens.is(i, ";")
          || tokens.is(i, "but")
          || tokens.is(i, "which")
          || (tokens.is(i, ".") && i >= sentence.to() - 2)) {
        return i;
      }
    }
    return sentence.to();
  }

  /** Whether a cue tells what is awaited, and so has not happened. */
  boolean holds(Sentence sentence, Sense cue) {
    return cue.from() >= from && cue.from() < to && !VietnameseVerb.isPast(sentence, cue);
  }
}
