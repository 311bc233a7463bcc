package org.transmittal.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The words of a page before it is parsed, as its tags are passed over: all that its text and title
 * can have, and some that neither has. Many times quicker than parsing, which most pages of a crawl
 * are not worth. A word that a tag parts is two here. Where something has no end, all that is left
 * is taken for words.
 */
final class RoughMarkup {
  /** Elements whose content is no markup, and which are passed over. */
  private static final List<String> UNSEEN = List.of("script", "style");

  /**
   * Elements at which a sentence ends; not those at whose ends a text may be wrapped, and not the
   * cells of a table, which are a line together.
   */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "nav",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "form",
          "table",
          "blockquote",
          "main",
          "option",
          "button",
          "title",
          "meta",
          "script");

  private static final int LONGEST_BLOCK = 10;

  /** Elements whose content is no markup, and is seen. */
  private static final List<String> VERBATIM = List.of("title", "textarea");

  private static final char END = '!';

  private final String html;
  private final char[] words;
  private int length;

  private RoughMarkup(String html) {
    this.html = html;
    // A blank for each tag is no longer than the tag, but for the last, which may have no end.
    this.words = new char[html.length() + 1];
  }

  /** The words of a page, parted as its tags part them; at a block stands an exclamation mark. */
  static String words(String html) {
    var rough = new RoughMarkup(html);
    rough.readAll();
    var words = new String(rough.words, 0, rough.length);
    return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
  }

  private void readAll() {
    for (var at = 0; at < html.length(); ) {
      var open = html.indexOf('<', at);
      take(at, open < 0 ? html.length() : open);
      if (open < 0) {
        return;
      }
      words[length++] = isBlock(open) ? END : ' ';
      at = behind(open);
    }
  }

  private void take(int from, int to) {
    html.getChars(from, to, words, length);
    length += to - from;
  }

  /** Where to go on behind what begins with a sign that opens a tag, or may. */
  private int behind(int open) {
    if (html.startsWith("<!--", open)) {
      return behindComment(open);
    }
    var next = at(open + 1);
    var isTag = isLetter(next) || next == '/' && isLetter(at(open + 2));
    if (!isTag && next != '/' && next != '!' && next != '?') {
      return open + 1;
    }
    // What is neither a tag nor text ends at the first sign that closes.
    var end = isTag ? RoughTag.end(html, open) : html.indexOf('>', open) + 1;
    if (end <= 0) {
      return rest(open);
    }
    for (var name : UNSEEN) {
      if (isTag(open, name)) {
        return content(name, end, html.substring(open, end).contains("ld+json"));
      }
    }
    for (var name : VERBATIM) {
      if (isTag(open, name)) {
        return content(name, end, true);
      }
    }
    if (isTag(open, "meta")) {
      take(open + 1, end);
    }
    return end;
  }

  private boolean isBlock(int open) {
    var from = open + (at(open + 1) == '/' ? 2 : 1);
    var to = from;
    while (to - from <= LONGEST_BLOCK && (isLetter(at(to)) || isFigure(at(to)))) {
      to++;
    }
    return BLOCKS.contains(html.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private char at(int place) {
    return place < html.length() ? html.charAt(place) : ' ';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private int behindComment(int open) {
    for (var end = html.indexOf("--", open + 2); end >= 0; end = html.indexOf("--", end + 1)) {
      if (html.startsWith(">", end + 2) || html.startsWith("!>", end + 2)) {
        return html.indexOf('>', end) + 1;
      }
    }
    return rest(open);
  }

  private int rest(int from) {
    take(from, html.length());
    return html.length();
  }

  private boolean isTag(int open, String name) {
    var end = open + 1 + name.length();
    return html.regionMatches(true, open + 1, name, 0, name.length())
        && (end == html.length() || !Character.isLetterOrDigit(html.charAt(end)));
  }

  /** Goes on at the tag that closes an element. */
  private int content(String name, int from, boolean seen) {
    for (var at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      if (html.regionMatches(true, at + 2, name, 0, name.length())) {
        take(from, seen ? at : from);
        return at;
      }
    }
    return rest(from);
  }
}
