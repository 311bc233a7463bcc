package org.transmittal.archive;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** How much text the elements below a root hold, in characters, counted in one walk. */
final class TextWeights {
  /** A shorter block of text is a label. */
  private static final int LABEL = 25;

  /** A paragraph that is surely one. */
  private static final int PARAGRAPH = 40;

  /** As much text of its own as makes a paragraph of an element that is there for the layout. */
  private static final int OWN_TEXT = 80;

  private static final class Weight {
    int text;
    int linked;
    int paragraphs;
    double score;
  }

  private final Map<Element, Weight> weights = new IdentityHashMap<>();
  private final List<Element> scored = new ArrayList<>();

  /**
   * Counts.
   *
   * @param left elements that are left out with all that is in them
   */
  TextWeights(Element root, Set<Element> left) {
    root.filter(new Counter(left));
  }

  /** All text in an element; 0 of one that is left out. */
  int text(Element element) {
    var weight = weights.get(element);
    return weight == null ? 0 : weight.text;
  }

  /** The elements that have a score, in the order of their paragraphs. */
  List<Element> scored() {
    return scored;
  }

  /** What the paragraphs right below an element speak for it, less the share of its links. */
  double score(Element element) {
    var weight = weights.get(element);
    return weight.text == 0 ? 0 : weight.score * (weight.text - weight.linked) / weight.text;
  }

  /** The text in paragraphs less the other text, which counts so many times as much. */
  long gain(Element element, int cost) {
    var weight = weights.get(element);
    return weight.paragraphs - (long) cost * (weight.text - weight.paragraphs);
  }

  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "blockquote", "li", "h2", "h3" -> true;
      case "div", "td", "section", "article" -> element.ownText().length() > OWN_TEXT;
      default -> false;
    };
  }

  private final class Counter implements NodeFilter {
    private final Set<Element> left;
    private int links;
    private int text;
    private int linked;
    private int paragraphs;

    Counter(Set<Element> left) {
      this.left = left;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode leaf) {
        var length = leaf.text().strip().length();
        text += length;
        linked += links > 0 ? length : 0;
      } else if (node instanceof Element element) {
        if (left.contains(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        links += element.nameIs("a") ? 1 : 0;
        var weight = new Weight();
        weight.text = -text;
        weight.linked = -linked;
        weight.paragraphs = -paragraphs;
        weights.put(element, weight);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.nameIs("a") ? 1 : 0;
        var weight = weights.get(element);
        weight.text += text;
        weight.linked += linked;
        weight.paragraphs += paragraphs;
        if (isParagraph(element)) {
          count(element, weight);
        }
      }
      return FilterResult.CONTINUE;
    }

    private void count(Element paragraph, Weight weight) {
      var plain = weight.text - weight.linked;
      if (weight.paragraphs == 0 && plain >= PARAGRAPH && weight.linked < plain) {
        paragraphs += weight.text;
        weight.paragraphs = weight.text;
      }
      if (plain >= LABEL) {
        speak(paragraph.parent(), plain);
        var parent = paragraph.parent();
        speak(parent == null ? null : parent.parent(), plain / 2.0);
      }
    }

    private void speak(@Nullable Element element, double length) {
      var weight = element == null ? null : weights.get(element);
      if (weight != null) {
        if (weight.score == 0) {
          scored.add(element);
        }
        weight.score += length;
      }
    }
  }
}
