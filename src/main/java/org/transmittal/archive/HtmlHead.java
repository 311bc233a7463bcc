package org.transmittal.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;

/** What a page tells of its article beside the text: in its structured data, its head, its time. */
final class HtmlHead {
  private static final List<String> DATES =
      List.of(
          "meta[itemprop=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name~=(?i)^(?:pubdate|publish-?date|publication_?date|publishdate|dateposted)$]",
          "meta[name~=(?i)^(?:dc\\.date\\.issued|dc\\.date|dcterms\\.(?:created|date|issued))$]",
          "meta[name~=(?i)^(?:date|article\\.published|article_date_original|cxenseparse:.*time)$]");
  private static final List<String> AUTHORS =
      List.of(
          "meta[name~=(?i)^(?:author|byl|article\\.author|author\\.name)$]",
          "meta[property~=(?i)^(?:author|og:article:author)$]",
          "meta[name~=(?i)^(?:parsely-author|sailthru\\.author|citation_author)$]",
          "meta[name~=(?i)^(?:dc|dcterms)\\.creator$]",
          "meta[itemprop=author]");
  private static final List<String> TIMES =
      List.of(
          "time[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]",
          "main time[datetime]",
          "time[datetime]");

  /** Browsers write it into pages that they save. */
  private static final Pattern SAVED =
      Pattern.compile("\\s*saved from url=\\(\\d+\\)(https?://\\S+)\\s*");

  private final Document page;
  private final JsonLd data;

  /** All elements that are asked for below, found in one walk of the page. */
  private final Elements heads;

  HtmlHead(Document page) {
    this.page = page;
    this.data = JsonLd.of(page);
    this.heads = page.select("html, meta, link, time");
  }

  @Nullable String title() {
    var title = data.headline();
    title = title != null ? MarkupText.title(title) : meta("meta[property=og:title]");
    title = title != null && TextCleaner.hasWords(title) ? title : page.title();
    var line = TextCleaner.oneLine(title);
    return line.isEmpty() ? null : line;
  }

  @Nullable Finding<String> url() {
    var canonical = attribute("link[rel~=(?i)\\bcanonical\\b]", "href");
    var url = address(canonical, Origin.META);
    url = Clues.first(url, address(meta("meta[property=og:url]"), Origin.OPEN_GRAPH));
    url = Clues.first(url, address(data.url(), Origin.JSON_LD));
    return Clues.first(url, address(savedFrom(), Origin.META));
  }

  @Nullable Finding<String> publisher() {
    var name = data.publisher();
    if (name != null && !Host.isAddress(name)) {
      return new Finding<>(TextCleaner.oneLine(MarkupText.title(name)), Origin.JSON_LD, name, null);
    }
    var site = meta("meta[property=og:site_name]");
    return site != null
        ? new Finding<>(TextCleaner.oneLine(site), Origin.OPEN_GRAPH, site, null)
        : null;
  }

  @Nullable Finding<String> author() {
    var author = Byline.find(data.author(), Origin.JSON_LD);
    author =
        Clues.first(author, Byline.find(meta("meta[property=article:author]"), Origin.OPEN_GRAPH));
    for (var query : AUTHORS) {
      author = Clues.first(author, Byline.find(meta(query), Origin.META));
    }
    return author;
  }

  @Nullable Finding<LocalDate> published() {
    var date = date(data.published(), Origin.JSON_LD);
    date =
        Clues.first(date, date(meta("meta[property=article:published_time]"), Origin.OPEN_GRAPH));
    for (var query : TIMES) {
      date = Clues.first(date, date(attribute(query, "datetime"), Origin.TIME));
    }
    for (var query : DATES) {
      date = Clues.first(date, date(meta(query), Origin.META));
    }
    return date;
  }

  @Nullable String language() {
    var stated = Language.stated(attribute("html[lang]", "lang"));
    stated = Clues.first(stated, Language.stated(attribute("html", "xml:lang")));
    return Clues.first(stated, Language.stated(data.language()));
  }

  private @Nullable String savedFrom() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        var matcher = SAVED.matcher(comment.getData());
        if (matcher.matches()) {
          return matcher.group(1);
        }
      }
    }
    return null;
  }

  private @Nullable String meta(String query) {
    return attribute(query, "content");
  }

  private @Nullable String attribute(String query, String name) {
    var wanted = Selector.evaluatorOf(query);
    for (var element : heads) {
      if (element.is(wanted)) {
        var value = element.attr(name).strip();
        return value.isEmpty() ? null : value;
      }
    }
    return null;
  }

  private static @Nullable Finding<String> address(@Nullable String url, Origin origin) {
    return url == null || !Host.isAddress(url) ? null : new Finding<>(url, origin, url, null);
  }

  private static @Nullable Finding<LocalDate> date(@Nullable String value, Origin origin) {
    var date = value == null ? null : Dates.parse(value);
    return date == null ? null : new Finding<>(date, origin, value, null);
  }
}
