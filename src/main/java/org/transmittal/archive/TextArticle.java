package org.transmittal.archive;

import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.article.Sieve;

/**
 * Reads plain text as it is saved from a web page. The text stays whole, with its title line,
 * captions and source line, so that every span points into what was saved; {@link
 * org.transmittal.article.Passages} tells them apart.
 */
final class TextArticle {
  private TextArticle() {}

  static Entry read(Place place, byte[] bytes, Sent sent, Sieve sieve) {
    var decoded = TextDecoder.decode(bytes, sent.charset());
    if (decoded == null) {
      return Pages.notText(place);
    }
    var text = TextCleaner.clean(decoded);
    if (!TextCleaner.hasWords(text)) {
      return Pages.empty(place);
    }
    if (!sieve.letsThrough(null, text)) {
      return new Entry.HeldBack(place);
    }
    var url = Clues.first(sent.address(), SourceLine.find(text));
    return new Entry.Readable(
        new Article(
            place,
            null,
            null,
            text,
            url,
            Host.publisher(url),
            null,
            Clues.first(DateLine.find(text), Clues.published(url)),
            Language.guess(text)));
  }
}
