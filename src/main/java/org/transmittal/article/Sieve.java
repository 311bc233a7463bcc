package org.transmittal.article;

/**
 * Tells by the words of a text, before anything else is known of its article, that the article
 * cannot be one of those that are looked for.
 */
public interface Sieve {
  /** Lets every text through. */
  Sieve OPEN = text -> true;

  /**
   * Whether an article may be looked for that has this title or this text, as the article keeps it.
   * One of which neither is let through never is.
   */
  boolean letsThrough(String text);
}
