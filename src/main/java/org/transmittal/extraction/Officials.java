package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.NotOfficial;
import org.transmittal.normalization.Meaning.Official;
import org.transmittal.normalization.Meaning.Saying;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Status;

/**
 * The official bodies behind what an article says. What a notice, a release or an announcement of
 * contracts says is the word of the body that it names; of every other text the sentence that tells
 * the status must give it as the words of a body: "the Pentagon said".
 */
final class Officials {
  /** How many words can stand between a body and what it said: "the ministry in Warsaw said". */
  private static final int APART = 4;

  private final List<Sentence> sentences;
  private final boolean official;

  private Officials(List<Sentence> sentences, boolean official) {
    this.sentences = sentences;
    this.official = official;
  }

  /** Those behind a text that is official as a whole. */
  static Officials ofNotice(Sentence text) {
    return new Officials(List.of(text), true);
  }

  /** Those that a news article gives as its sources. */
  static Officials ofNews(List<Sentence> sentences) {
    return new Officials(sentences, false);
  }

  /**
   * The name of the body whose word a status is; null if it is the article's own claim.
   *
   * @param words that tell the status
   */
  @Nullable Words behind(Words words, Status status) {
    for (var sentence : sentences) {
      if (official || holds(sentence, words) || (isTitle(words) && isTold(sentence, status))) {
        return body(sentence);
      }
    }
    return null;
  }

  /** What a title says, the text says with its source. */
  private static boolean isTitle(Words words) {
    return words.source() == Evidence.Source.TITLE;
  }

  private static boolean isTold(Sentence sentence, Status status) {
    return sentence.source() == Evidence.Source.TEXT
        && sentence.senses().stream()
            .anyMatch(sense -> sense.meaning() instanceof Cue cue && cue.status() == status);
  }

  private static boolean holds(Sentence sentence, Words words) {
    var tokens = sentence.tokens();
    return sentence.source() == words.source()
        && !isTitle(words)
        && sentence.from() < sentence.to()
        && words.start() >= tokens.start(sentence.from())
        && words.start() < tokens.end(sentence.to() - 1);
  }

  private @Nullable Words body(Sentence sentence) {
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Official && (official || isQuoted(sentence, sense))) {
        return sentence.words(sense.from(), sense.to());
      }
    }
    return null;
  }

  private static boolean isQuoted(Sentence sentence, Sense body) {
    var senses = sentence.phrases().senses();
    var tokens = sentence.tokens();
    for (var at = body.from(); at > sentence.from() && body.from() - at <= APART; at--) {
      if (senses.endingAt(at, NotOfficial.class) != null) {
        return false;
      }
      if (isSaying(senses.endingAt(at, Saying.class), true)) {
        return true;
      }
      if (!tokens.is(at - 1, Tokens.Kind.WORD)) {
        break;
      }
    }
    for (var at = body.to(); at < sentence.to() && at - body.to() <= APART; at++) {
      if (isSaying(senses.at(at, Saying.class), false)) {
        return true;
      }
      if (!tokens.is(at, Tokens.Kind.WORD)) {
        break;
      }
    }
    return false;
  }

  private static boolean isSaying(@Nullable Sense sense, boolean before) {
    return sense != null && sense.meaning() instanceof Saying saying && saying.before() == before;
  }
}
