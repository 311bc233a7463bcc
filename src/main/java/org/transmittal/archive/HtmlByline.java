package org.transmittal.archive;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;

/**
 * Finds the line of a page that names the author by its markup, where its head does not. Every walk
 * has its bound, so that no page takes the square of its size.
 */
final class HtmlByline {
  /** What such a line is marked by, the surest first. */
  private static final List<Predicate<Element>> MARKS =
      List.of(
          element -> has(element, "itemprop", "name") && isWithinAuthor(element),
          element -> has(element, "rel", "author"),
          element -> has(element, "itemprop", "author"),
          isOfClass("(?:author|byline)[_-]*name"),
          isOfClass("byline"),
          isOfClass("author"));

  /** A name, or a few; no date, no sentence. */
  private static final Pattern NAMES = Pattern.compile("[^\\d@|•·?!]{2,80}");

  /** What stands beside an article has authors of its own. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(?:\\b|_)(?:comments?|related|recirc\\w*|sidebar|promo|cards?)(?:\\b|_)");

  private static final int LINES = 200;
  private static final int NODES = 60;
  private static final int LEVELS = 40;
  private static final int AUTHORS = 10;

  private HtmlByline() {}

  /** The names that stand side by side in the first such line; null if there is none. */
  static @Nullable Finding<String> find(Document page) {
    var lines =
        page.body().select("[itemprop], [rel], [class]").stream()
            .filter(element -> MARKS.stream().anyMatch(mark -> mark.test(element)))
            .limit(LINES)
            .filter(element -> around(element, LEVELS).noneMatch(HtmlByline::isAside))
            .toList();
    return MARKS.stream()
        .flatMap(mark -> lines.stream().filter(mark).map(line -> names(line, mark)))
        .map(names -> Byline.find(names, Origin.MARKUP))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String names(Element line, Predicate<Element> mark) {
    return Stream.iterate(line, Objects::nonNull, Element::nextElementSibling)
        .limit(AUTHORS)
        .filter(mark)
        .map(HtmlByline::text)
        .filter(text -> NAMES.matcher(text).matches())
        .collect(Collectors.joining("\n"));
  }

  /** The text of a line; empty where there is more in it than in a line. */
  private static String text(Element line) {
    var text = new StringBuilder();
    var nodes = new int[1];
    line.filter(
        (node, depth) -> {
          switch (node) {
            case TextNode words -> text.append(words.getWholeText());
            case Element inner when inner.isBlock() || inner.nameIs("br") -> text.append(' ');
            default -> {}
          }
          return ++nodes[0] > NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return nodes[0] > NODES ? "" : TextCleaner.oneLine(text.toString());
  }

  private static boolean isWithinAuthor(Element element) {
    return around(element, 4).anyMatch(outer -> has(outer, "itemprop", "author"));
  }

  private static boolean isAside(Element element) {
    return element.nameIs("aside") || ASIDE.matcher(element.className()).find();
  }

  /** The element, and those around it from the inside. */
  private static Stream<Element> around(Element element, int levels) {
    return Stream.iterate(element, Objects::nonNull, Element::parent).limit(levels);
  }

  private static boolean has(Element element, String attribute, String word) {
    return element.attr(attribute).strip().equalsIgnoreCase(word);
  }

  private static Predicate<Element> isOfClass(String words) {
    var pattern = Pattern.compile("(?i)(?:^|[\\s_-])" + words + "(?:$|\\s)");
    return element -> pattern.matcher(element.className()).find();
  }
}
