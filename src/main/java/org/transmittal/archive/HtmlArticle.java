package org.transmittal.archive;

import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.article.Sieve;

/** Reads a web page: its main text, and what it tells of itself. */
final class HtmlArticle {
  private HtmlArticle() {}

  static Entry read(Place place, byte[] bytes, Sent sent, Sieve sieve) {
    var page = HtmlPage.parse(bytes, sent.charset());
    if (page == null) {
      return Pages.notText(place);
    }
    var head = new HtmlHead(page);
    var title = head.title();
    var text = TextCleaner.clean(MainText.of(page));
    if (!TextCleaner.hasWords(text)) {
      return Pages.empty(place);
    }
    if (!sieve.letsThrough(text) && (title == null || !sieve.letsThrough(title))) {
      return new Entry.HeldBack(place);
    }
    var stated = Clues.first(sent.address(), head.url());
    var url = stated != null ? stated : SourceLine.find(text);
    var published = Clues.first(head.published(), Clues.published(url));
    var language = head.language();
    var author = head.author();
    return new Entry.Readable(
        new Article(
            place,
            null,
            title,
            text,
            url,
            Clues.first(head.publisher(), Host.publisher(url)),
            author != null ? author : HtmlByline.find(page),
            published != null ? published : DateLine.find(text),
            language != null ? language : Language.guess(text)));
  }
}
