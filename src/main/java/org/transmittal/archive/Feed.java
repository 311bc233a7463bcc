package org.transmittal.archive;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;

/** The items of a feed in well-formed XML without a document type, read by Rome. */
final class Feed {
  private static final String APACHE = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  /** The dates of an item in all formats, the first that is there counts. */
  static final List<String> DATES =
      List.of("pubdate", "published", "date", "issued", "updated", "modified", "created");

  private Feed() {}

  /** The items as records of fields; null if the feed is not well-formed. */
  static @Nullable List<Map<String, String>> read(byte[] bytes) {
    try {
      var document = parse(bytes);
      var dates = dates(document);
      var feed = new SyndFeedInput(false, Locale.ROOT).build(document);
      var entries = feed.getEntries();
      var stated = document.getRootElement().getAttributeValue("lang", Namespace.XML_NAMESPACE);
      var language = Clues.first(feed.getLanguage(), stated);
      // Of Atom alone: what RSS names for a channel is who answers for it.
      var authors = names(feed.getAuthors());
      var items = new ArrayList<Map<String, String>>();
      for (var i = 0; i < entries.size(); i++) {
        var date = dates.size() == entries.size() ? dates.get(i) : "";
        var item = item(entries.get(i), date, language);
        put(item, "author", Clues.first(author(entries.get(i)), authors));
        items.add(item);
      }
      return items;
    } catch (JDOMException | FeedException | IOException e) {
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      // Rome throws unchecked exceptions over values that are none, and recurses into markup.
      return null;
    }
  }

  private static Document parse(byte[] bytes) throws JDOMException, IOException {
    var builder = new SAXBuilder();
    builder.setFeature(APACHE + "disallow-doctype-decl", true);
    builder.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
    builder.setFeature(SAX + "external-general-entities", false);
    builder.setFeature(SAX + "external-parameter-entities", false);
    try (var reader = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
      return builder.build(reader);
    }
  }

  /** The dates as they are written: Rome turns them into instants, which lose the outlet's day. */
  private static List<String> dates(Document document) {
    var dates = new ArrayList<String>();
    for (var element : document.getDescendants(Filters.element())) {
      if (element.getName().equals("item") || element.getName().equals("entry")) {
        dates.add(date(element));
      }
    }
    return dates;
  }

  private static String date(Element item) {
    return DATES.stream()
        .flatMap(
            name -> item.getChildren().stream().filter(c -> c.getName().equalsIgnoreCase(name)))
        .map(Element::getTextTrim)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> item(SyndEntry entry, String date, @Nullable String language) {
    var fields = new LinkedHashMap<String, String>();
    put(fields, "id", entry.getUri());
    put(fields, "title", entry.getTitle());
    put(fields, "url", entry.getLink());
    put(fields, "published", date);
    put(fields, "language", language);
    // A summary and all of the text: the text.
    Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(SyndContent::getValue)
        .filter(text -> text != null)
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .ifPresent(text -> fields.put("text", text));
    return fields;
  }

  /** The names, a line each; null if there is none. */
  private static @Nullable String author(SyndEntry entry) {
    var names = names(entry.getAuthors());
    if (names != null) {
      return names;
    }
    return entry.getModule(DCModule.URI) instanceof DCModule dublin
        ? lines(dublin.getCreators().stream())
        : null;
  }

  private static @Nullable String names(List<SyndPerson> people) {
    return lines(people.stream().map(SyndPerson::getName));
  }

  private static @Nullable String lines(Stream<String> names) {
    var lines =
        names.filter(name -> name != null && !name.isBlank()).collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value);
    }
  }
}
