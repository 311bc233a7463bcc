package org.transmittal.article;

import org.jspecify.annotations.Nullable;

/**
 * Tells by the words of a text, before anything else is known of its article, that the article
 * cannot be one of those that are looked for.
 */
public interface Sieve {
  /** Lets every text through. */
  Sieve OPEN =
      new Sieve() {
        @Override
        public boolean mayHold(char[] raw, int from, int to) {
          return true;
        }

        @Override
        public boolean mayLetThrough(String words) {
          return true;
        }

        @Override
        public boolean letsThrough(@Nullable String title, String text) {
          return true;
        }
      };

  /**
   * Whether an article may be looked for of whose text or title this is a part, as it stands in its
   * archive and before anything is read of it. A first look, many times quicker than the second.
   */
  boolean mayHold(char[] raw, int from, int to);

  /**
   * Whether an article may be looked for whose title and text are parts of these words, which have
   * all of its sentences and end none earlier.
   */
  boolean mayLetThrough(String words);

  /**
   * Whether an article may be looked for that has this title and this text, as the article keeps
   * them.
   *
   * @param title null where it has none
   */
  boolean letsThrough(@Nullable String title, String text);
}
