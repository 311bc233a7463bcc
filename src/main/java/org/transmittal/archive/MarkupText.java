package org.transmittal.archive;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The text of HTML, with a line for each block. */
final class MarkupText {
  private static final Pattern TAGS =
      Pattern.compile("(?i)</(?:p|div|a|b|i|em|strong|span|li|h\\d)>|<(?:p|br)\\s*/?>");

  private MarkupText() {}

  /** The text of a value that may hold markup, as the texts of some dumps do. */
  static String strip(String value) {
    // A plain character goes before the pattern, which would be tried at every one.
    return value.indexOf('<') >= 0 && TAGS.matcher(value).find()
        ? of(Jsoup.parseBodyFragment(value).body(), Set.of())
        : value;
  }

  /** The text of a title, which some dumps and pages keep with entities. */
  static String title(String value) {
    return Parser.unescapeEntities(strip(value), false);
  }

  /**
   * The text of an element; what is in {@code <pre>} keeps its lines.
   *
   * @param left elements that are left out with all that is in them
   */
  static String of(Element element, Set<Element> left) {
    var writer = new Writer(left);
    element.filter(writer);
    return String.join("\n", writer.finish());
  }

  private static final class Writer implements NodeFilter {
    private final Set<Element> left;
    private final ArrayList<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int preformatted;

    Writer(Set<Element> left) {
      this.left = left;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      switch (node) {
        case Element element when left.contains(element) -> {
          return FilterResult.SKIP_ENTIRELY;
        }
        case TextNode text when preformatted > 0 -> verbatim(text.getWholeText());
        case TextNode text -> line.append(text.getWholeText());
        case Element element when element.nameIs("pre") -> {
          endLine();
          preformatted++;
        }
        case Element element when element.nameIs("br") || element.isBlock() -> endLine();
        case Element element when element.nameIs("td") || element.nameIs("th") -> line.append(' ');
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.nameIs("pre")) {
          endLine();
          preformatted--;
        } else if (element.isBlock()) {
          endLine();
        }
      }
      return FilterResult.CONTINUE;
    }

    private void verbatim(String text) {
      var parts = text.split("\r\n|\r|\n", -1);
      for (var i = 0; i < parts.length; i++) {
        line.append(parts[i]);
        if (i < parts.length - 1) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
        }
      }
    }

    private void endLine() {
      var text = preformatted > 0 ? line.toString().stripTrailing() : collapse(line);
      if (!text.isBlank()) {
        lines.add(text);
      }
      line.setLength(0);
    }

    private ArrayList<String> finish() {
      endLine();
      return lines;
    }

    private static String collapse(CharSequence text) {
      var collapsed = new StringBuilder(text.length());
      for (var i = 0; i < text.length(); i++) {
        var c = text.charAt(i);
        if (c > ' ' && c != '\u00a0' && c != '\u200b' && c != '\u00ad') {
          collapsed.append(c);
        } else if (c != '\u200b'
            && c != '\u00ad'
            && !collapsed.isEmpty()
            && collapsed.charAt(collapsed.length() - 1) != ' ') {
          collapsed.append(' ');
        }
      }
      return collapsed.toString().strip();
    }
  }
}
