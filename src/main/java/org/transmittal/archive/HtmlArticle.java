package org.transmittal.archive;

import org.transmittal.article.Article;
import org.transmittal.article.Place;

/** Reads a web page: its main text, and what it tells of itself. */
final class HtmlArticle {
  private HtmlArticle() {}

  static Entry read(Place place, byte[] bytes, Sent sent) {
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
    var url = Clues.first(sent.address(), Clues.first(head.url(), SourceLine.find(text)));
    var published = Clues.first(head.published(), Clues.published(url));
    var language = head.language();
    return new Entry.Readable(
        new Article(
            place,
            null,
            title,
            text,
            url,
            Clues.first(head.publisher(), Host.publisher(url)),
            Clues.first(head.author(), HtmlByline.find(page)),
            Clues.first(published, DateLine.find(text)),
            language != null ? language : Language.guess(text)));
  }
}
