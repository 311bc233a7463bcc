package org.transmittal.archive;

import org.jsoup.Jsoup;
import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.article.Sieve;

/** Reads a web page: its main text, and what it tells of itself. */
final class HtmlArticle {
  private HtmlArticle() {}

  static Entry read(Place place, byte[] bytes, Sent sent, Sieve sieve) {
    var html = HtmlPage.text(bytes, sent.charset());
    if (html == null) {
      return Pages.notText(place);
    }
    // Whether a page has any article is not asked where none of its words is looked for.
    var words = RoughMarkup.words(html);
    if (!sieve.mayLetThrough(words)) {
      return new Entry.HeldBack(place);
    }
    var page = Jsoup.parse(html);
    var head = new HtmlHead(page);
    var title = head.title();
    var text = TextCleaner.clean(MainText.of(page));
    if (!TextCleaner.hasWords(text)) {
      return Pages.empty(place);
    }
    if (!sieve.letsThrough(title, text)) {
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
