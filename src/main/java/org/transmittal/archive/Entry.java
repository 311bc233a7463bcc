package org.transmittal.archive;

import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;

/** What one entry of an archive gave. */
public sealed interface Entry {
  /** Where it stood. */
  Place place();

  /** An entry that is an article. */
  record Readable(Article article) implements Entry {
    @Override
    public Place place() {
      return article.place();
    }
  }

  /**
   * An entry of a crawl that was never an article, and is none of the broken ones either: a
   * picture, a script, a page that was not found, a page that was seen before.
   *
   * @param detail what it is, in words for people
   */
  record NoArticle(Place place, String detail) implements Entry {}

  /** An article of which the sieve has told that it is none of those that are looked for. */
  record HeldBack(Place place) implements Entry {}

  /**
   * An entry that gave no article.
   *
   * @param place of the entry; of damage to the archive as a whole, its name and where reading
   *     ended
   * @param reason the code of the quarantine
   * @param detail what was wrong with this one, in words for people
   */
  record Rejected(Place place, Rejection reason, String detail) implements Entry {}
}
