package org.transmittal.extraction;

import org.transmittal.article.Span;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Evidence;

/**
 * A sentence, or a part of one that tells of one sale.
 *
 * @param phrases all that was found in the field it stands in
 * @param source that field
 * @param from its first token
 * @param to the token behind its last
 * @param ordinal its number in the article, from 0
 */
record Sentence(Phrases phrases, Evidence.Source source, int from, int to, int ordinal) {
  /** The whole text of an article as one. */
  static Sentence all(Phrases text) {
    return new Sentence(text, Evidence.Source.TEXT, 0, text.tokens().size(), 0);
  }

  Tokens tokens() {
    return phrases.tokens();
  }

  /** Whether a value stands in it as a whole. */
  boolean holds(Found<?> found) {
    return found.from() >= from && found.to() <= to;
  }

  /** The part of it from one token to before another. */
  Sentence part(int partFrom, int partTo) {
    return new Sentence(phrases, source, partFrom, partTo, ordinal);
  }

  /** The part of it on a span of the field. */
  Sentence part(Span span) {
    return part(tokens().at(span.start()), tokens().at(span.end()));
  }

  /** The words from one token to before another. */
  Words words(int wordsFrom, int wordsTo) {
    return new Words(source, tokens().start(wordsFrom), tokens().raw(wordsFrom, wordsTo));
  }
}
