package org.transmittal.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.article.Sieve;

/**
 * Reads a record of named fields by the names that dumps of news use, such as those of news-please,
 * NewsAPI, Webhose and Common Crawl. Case and punctuation of a name do not matter. Of several names
 * for one thing the first in the list that has a value counts.
 */
final class RowArticle {
  private static final List<String> ID = List.of("id", "guid", "uuid", "docid", "articleid");
  private static final List<String> TITLE = List.of("title", "headline", "heading");
  private static final List<String> TEXT =
      List.of(
          "text",
          "maintext",
          "body",
          "articlebody",
          "fulltext",
          "articletext",
          "plaintext",
          "content",
          "article",
          "story",
          "description",
          "summary");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "datepublish",
          "datepublished",
          "publishedat",
          "publishdate",
          "publisheddate",
          "publicationdate",
          "pubdate",
          "date",
          "datetime",
          "timestamp");
  private static final List<String> URL =
      List.of("url", "link", "canonicalurl", "articleurl", "sourceurl", "weburl", "href");
  private static final List<String> PUBLISHER =
      List.of(
          "publisher",
          "publication",
          "outlet",
          "newspaper",
          "sourcename",
          "source",
          "sitename",
          "site",
          "sourcedomain",
          "domain");
  private static final List<String> AUTHOR =
      List.of("author", "authors", "byline", "authorname", "creator", "dccreator", "writtenby");
  private static final List<String> LANGUAGE = List.of("lang", "language", "languagecode");

  private static final List<String> OTHERS =
      Stream.of(ID, TITLE, PUBLISHED, URL, PUBLISHER, AUTHOR, LANGUAGE)
          .flatMap(List::stream)
          .toList();

  private final Map<String, String> fields = new HashMap<>();

  private RowArticle(Map<String, String> row) {
    row.forEach((name, value) -> fields.putIfAbsent(plain(name), value));
  }

  /** Whether a field of this name holds the text of an article. */
  static boolean namesText(String name) {
    return TEXT.contains(plain(name));
  }

  /** Whether a field of this name holds the title of an article. */
  static boolean namesTitle(String name) {
    return TITLE.contains(plain(name));
  }

  /** Whether a field of this name tells anything of an article. */
  static boolean names(String name) {
    return namesText(name) || OTHERS.contains(plain(name));
  }

  static Entry read(Place place, Map<String, String> row, Sieve sieve) {
    return new RowArticle(row).read(place, sieve);
  }

  private Entry read(Place place, Sieve sieve) {
    var saved = first(TEXT);
    var headline = first(TITLE);
    if (saved == null && headline == null) {
      return new Entry.Rejected(
          place, Rejection.BAD_RECORD, "has no text; its fields: " + String.join(", ", names()));
    }
    var text = saved == null ? "" : TextCleaner.clean(MarkupText.strip(saved));
    var title = headline == null ? null : TextCleaner.oneLine(MarkupText.title(headline));
    if (!TextCleaner.hasWords(text) && (title == null || !TextCleaner.hasWords(title))) {
      return Pages.empty(place);
    }
    if (!sieve.letsThrough(title, text)) {
      return new Entry.HeldBack(place);
    }
    var stated = url();
    var url = stated != null ? stated : SourceLine.find(text);
    var date = Clues.first(published(), Clues.published(url));
    var language = Language.stated(first(LANGUAGE));
    return new Entry.Readable(
        new Article(
            place,
            first(ID),
            title,
            text,
            url,
            Clues.first(publisher(), Host.publisher(url)),
            Byline.find(first(AUTHOR), Origin.FIELD),
            date != null ? date : DateLine.find(text),
            language != null ? language : Language.guess(text.isEmpty() ? title + "" : text)));
  }

  private @Nullable Finding<String> url() {
    var value = first(URL);
    return value == null || !Host.isAddress(value.strip())
        ? null
        : new Finding<>(value.strip(), Origin.FIELD, value, null);
  }

  private @Nullable Finding<String> publisher() {
    var value = first(PUBLISHER);
    if (value == null || Host.isAddress(value)) {
      return value == null ? null : Host.publisher(new Finding<>(value, Origin.FIELD, value, null));
    }
    return new Finding<>(TextCleaner.oneLine(value), Origin.FIELD, value, null);
  }

  private @Nullable Finding<LocalDate> published() {
    for (var name : PUBLISHED) {
      var value = fields.get(name);
      var date = value == null ? null : Dates.parse(value);
      if (date != null) {
        return new Finding<>(date, Origin.FIELD, value, null);
      }
    }
    return null;
  }

  private @Nullable String first(List<String> names) {
    for (var name : names) {
      var value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private List<String> names() {
    return fields.keySet().stream().sorted().limit(10).toList();
  }

  private static String plain(String name) {
    var isPlain = name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    return isPlain ? name : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
