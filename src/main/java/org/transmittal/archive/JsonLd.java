package org.transmittal.archive;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the structured data of a page tells of its article, by the words of schema.org.
 *
 * @param headline null if it tells none; so for all of them
 * @param published datePublished, as written
 * @param publisher the name of the publisher
 * @param author the names of the authors, a line each
 * @param url the address of the article
 * @param language inLanguage, as written
 */
record JsonLd(
    @Nullable String headline,
    @Nullable String published,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String url,
    @Nullable String language) {
  private static final JsonLd NOTHING = new JsonLd(null, null, null, null, null, null);

  /** Structured data is written by hand and by templates, and is often not quite JSON. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|Posting|Report|Review|NewsItem).*");
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*$");
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

  /** The article in the structured data of a page; one that tells nothing if there is none. */
  static JsonLd of(Document page) {
    var found = NOTHING;
    for (var script : page.select("script[type*=ld+json]")) {
      var data = WRAPPING.matcher(script.data()).replaceAll("");
      try {
        found = found.or(article(JSON.readTree(data), 0));
      } catch (JacksonException e) {
        var date = PUBLISHED.matcher(data);
        if (date.find()) {
          found = found.or(new JsonLd(null, date.group(1), null, null, null, null));
        }
      }
    }
    return found;
  }

  private static @Nullable JsonLd article(JsonNode node, int depth) {
    if (depth > 5) {
      return null;
    }
    if (node.isObject() && isArticle(node.path("@type"))) {
      return new JsonLd(
          text(node, "headline"),
          text(node, "datePublished"),
          text(node, "publisher"),
          text(node, "author"),
          node.has("url") ? text(node, "url") : id(node.path("mainEntityOfPage")),
          text(node, "inLanguage"));
    }
    for (var child : node) {
      var article = child.isContainer() ? article(child, depth + 1) : null;
      if (article != null) {
        return article;
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      return type.valueStream().anyMatch(JsonLd::isArticle);
    }
    return type.isString() && ARTICLE.matcher(type.stringValue()).matches();
  }

  private static @Nullable String text(JsonNode node, String name) {
    var text = JsonFields.text(node.path(name), 0);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable String id(JsonNode page) {
    return page.isString() ? page.stringValue() : text(page, "@id");
  }

  private JsonLd or(@Nullable JsonLd other) {
    return other == null
        ? this
        : new JsonLd(
            Clues.first(headline, other.headline),
            Clues.first(published, other.published),
            Clues.first(publisher, other.publisher),
            Clues.first(author, other.author),
            Clues.first(url, other.url),
            Clues.first(language, other.language));
  }
}
