package org.transmittal.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Awaiting;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** What a sentence still awaits, from the words that say so to the end of the clause. */
record AwaitingPhrase(Words words, int from, int to) {
  private static final long AWAITING = MeaningTypes.of(Awaiting.class);

  private static final Pattern DELIVERY =
      Pattern.compile("(?iu)(the |its |their )?deliver(y|ies)|bàn giao|giao hàng|nhận");

  private static final WordSet AWAITS =
      WordSet.of("await", "awaits", "awaiting", "waiting", "waits", "chờ", "đợi");

  /** Of how many words the phrase of waiting is. */
  private static final int PHRASE = 3;

  private static final WordSet ARTICLES = WordSet.of("the", "a", "this", "its", "long");

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
            || ARTICLES.has(tokens, sense.from() - 1));
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

  /** How far a deal has got that awaits this: delivery follows a contract, approval a plan. */
  StatusPhrase status(Sentence sentence) {
    return DELIVERY.matcher(words.quote()).lookingAt()
            && sentence.hasWord(AWAITS, from, from + PHRASE)
        ? new StatusPhrase(Status.CONTRACTED, words, from, Tense.FACT)
        : new StatusPhrase(Status.NEGOTIATION, words, from, Tense.OPEN);
  }

  /** Whether a cue tells what is awaited, and so has not happened. */
  boolean holds(Sentence sentence, Sense cue) {
    return cue.from() >= from && cue.from() < to && !VietnameseVerb.isPast(sentence, cue);
  }
}
