package org.transmittal.archive;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server says that it sent.
 *
 * @param media in lower case: "text/html"; empty where nothing is stated
 * @param charset null where none is stated, or none that there is
 */
record ContentType(String media, @Nullable Charset charset) {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  /** What a file of the types that can be articles could be called. */
  private static final Map<String, String> FILES =
      Map.of(
          "text/html", "page.html",
          "application/xhtml+xml", "page.html",
          "text/plain", "page.txt",
          "application/rss+xml", "feed.xml",
          "application/atom+xml", "feed.xml",
          "application/rdf+xml", "feed.xml",
          "application/xml", "feed.xml",
          "text/xml", "feed.xml");

  /**
   * Reads a header.
   *
   * @param header null where there is none
   */
  static ContentType of(@Nullable String header) {
    if (header == null) {
      return new ContentType("", null);
    }
    var media = header.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    var charset = CHARSET.matcher(header);
    return new ContentType(media, charset.find() ? Charsets.named(charset.group(1)) : null);
  }

  /** Whether it is one that articles and feeds are sent as; what states nothing can be. */
  boolean canBeArticle() {
    return media.isEmpty() || FILES.containsKey(media);
  }

  /** What such a file could be called; null where nothing is stated. */
  @Nullable String fileName() {
    return FILES.get(media);
  }
}
