package org.transmittal.archive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The items of a feed by its tags alone, as many feeds are not well-formed. Nothing that a document
 * type names is looked up.
 */
final class LooseFeed {
  private static final List<String> TEXTS =
      List.of("encoded", "content", "description", "summary", "body");

  private LooseFeed() {}

  static List<Map<String, String>> read(byte[] bytes) {
    var text = TextDecoder.decode(bytes, HtmlPage.statedCharset(bytes));
    if (text == null) {
      return List.of();
    }
    var feed = Jsoup.parse(text, "", Parser.xmlParser());
    var language = feed.select("language").stream().map(Element::text).findFirst().orElse("");
    return feed.getAllElements().stream()
        .filter(element -> name(element).equals("item") || name(element).equals("entry"))
        .map(item -> item(item, language))
        .toList();
  }

  private static Map<String, String> item(Element item, String language) {
    var fields = new LinkedHashMap<String, String>();
    put(fields, "id", children(item, "guid", "id"));
    put(fields, "title", children(item, "title"));
    put(fields, "url", Stream.concat(children(item, "link"), links(item)));
    for (var date : Feed.DATES) {
      put(fields, "published", children(item, date));
    }
    put(fields, "author", Stream.of(authors(item)));
    put(fields, "language", Stream.of(language));
    children(item, TEXTS.toArray(String[]::new))
        .max(Comparator.comparingInt(String::length))
        .ifPresent(text -> fields.put("text", text));
    return fields;
  }

  /** The names, a line each, which Atom keeps in an element of their own. */
  private static String authors(Element item) {
    return item.children().stream()
        .filter(child -> List.of("creator", "author").contains(name(child)))
        .map(person -> children(person, "name").findFirst().orElse(person.ownText()))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> links(Element item) {
    return item.children().stream()
        .filter(child -> name(child).equals("link"))
        .filter(child -> List.of("", "alternate").contains(child.attr("rel")))
        .map(child -> child.attr("href"));
  }

  /** The texts of children by name, whatever their prefix; of such as hold markup, that. */
  private static Stream<String> children(Element item, String... names) {
    return item.children().stream()
        .filter(child -> List.of(names).contains(name(child)))
        .map(child -> child.childrenSize() == 0 ? child.wholeText() : child.html());
  }

  private static String name(Element element) {
    var name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static void put(Map<String, String> fields, String name, Stream<String> values) {
    values
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .ifPresent(value -> fields.putIfAbsent(name, value));
  }
}
