package org.transmittal.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page: the element whose paragraphs have the most text outside links. Each
 * paragraph speaks for its parent, and half as much for the parent's parent, as paragraphs of an
 * article stand side by side and those of a page's margins do not.
 */
final class MainText {
  /** Elements that are never a part of an article. */
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "button",
          "select",
          "textarea",
          "nav",
          "aside",
          "footer",
          "figure",
          "figcaption",
          "video",
          "audio",
          "object",
          "dialog");

  private static final Set<String> ROLES_BESIDE =
      Set.of("navigation", "complementary", "contentinfo", "dialog");

  /** Words that classes and ids of what stands beside an article have. */
  private static final Pattern MARGIN =
      Pattern.compile(
          "(?i)(?:\\b|_)(?:comments?|disqus|related|recirc\\w*|recommend\\w*|share|sharing|social"
              + "|newsletter|subscribe|subscription|promo|sponsor\\w*|advert\\w*|ads?|breadcrumbs?"
              + "|caption|credit|byline|author-?bio|tags?|taglist|sidebar|footer|popular|trending"
              + "|most-?read|more-?stories|read-?more|outbrain|taboola|copyright|toolbar|pagination"
              + "|menu|cookie|gallery|slideshow|print-?only|screen-?reader\\w*)(?:\\b|_)");

  /**
   * How much text beside paragraphs it may cost to take in one more paragraph. Measured on real
   * pages: below 2 whole pages come in, above 4 articles in several parts lose some.
   */
  private static final int COST = 3;

  private MainText() {}

  /** The main text of a page, a line for each paragraph. */
  static String of(Document page) {
    var body = page.body();
    // Left out by a look at each, as taking many out of one parent takes quadratic time.
    var left = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
    body.stream().filter(MainText::isNever).forEach(left::add);
    left.addAll(margins(body, new TextWeights(body, left)));
    var weights = new TextWeights(body, left);
    return MarkupText.of(widened(densest(body, weights), body, weights), left);
  }

  private static boolean isNever(Element element) {
    if (NEVER.contains(element.normalName())) {
      return true;
    }
    var style = element.attr("style").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").strip().equalsIgnoreCase("true")
        || ROLES_BESIDE.contains(element.attr("role").strip().toLowerCase(Locale.ROOT))
        || style.contains("display:none")
        || style.contains("display: none");
  }

  /**
   * An element that holds much of the page is no margin, whatever it is called: some outlets put
   * all of an article into "article-comments", and some systems all of a page into a form.
   */
  private static List<Element> margins(Element body, TextWeights weights) {
    var margins = new ArrayList<Element>();
    var named = new HashMap<String, Boolean>();
    for (var element : body.select("[class], [id], form")) {
      var margin =
          switch (element.normalName()) {
            case "body", "article", "main" -> false;
            case "form" -> true;
            default -> named.computeIfAbsent(names(element), MainText::tellsAMargin);
          };
      if (margin && weights.text(element) * 4L < weights.text(body)) {
        margins.add(element);
      }
    }
    return margins;
  }

  private static String names(Element element) {
    return element.className() + " " + element.id();
  }

  private static boolean tellsAMargin(String names) {
    return MARGIN.matcher(names).find();
  }

  private static Element densest(Element body, TextWeights weights) {
    var best = body;
    var most = 0.0;
    for (var candidate : weights.scored()) {
      var score = weights.score(candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** The element around one that holds the other parts of the same article. */
  private static Element widened(Element densest, Element body, TextWeights weights) {
    var best = densest;
    for (var element = densest; element != null && element != body; element = element.parent()) {
      if (weights.gain(element, COST) > weights.gain(best, COST)) {
        best = element;
      }
      if (element.nameIs("article")) {
        break;
      }
    }
    return best;
  }
}
