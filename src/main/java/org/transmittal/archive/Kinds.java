package org.transmittal.archive;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what bytes are: by their first bytes, then by how their text begins, then by name. */
final class Kinds {
  /** As many first bytes as it takes to tell. */
  static final int HEAD = 8192;

  private static final String HTML = "<!doctype html";
  private static final Pattern DOCTYPE = Pattern.compile("(?i)<!doctype\\s+html");
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z][\\w:.-]*)");
  private static final Set<String> HTML_ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "link",
          "script",
          "style",
          "base",
          "main",
          "article",
          "section",
          "header",
          "nav",
          "div",
          "p",
          "span",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "table",
          "ul",
          "ol",
          "dl",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "br",
          "hr",
          "img",
          "figure",
          "blockquote",
          "center",
          "font",
          "form",
          "iframe",
          "noscript",
          "template");

  private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf:rdf", "channel");

  private static final Pattern RECORDS = Pattern.compile("(?s)\\{[^\\n]*\\}\\s*\\n\\s*\\{.*");
  private static final Pattern JSON = Pattern.compile("(?s)(\\{\\s*[\"}]|\\[\\s*[{\\]]).*");
  private static final Pattern EXTENSION = Pattern.compile(".*\\.([a-z][a-z0-9]{0,7})");

  private Kinds() {}

  /**
   * The kind of some bytes.
   *
   * @param bytes all of them, or the first {@link #HEAD}
   * @param name of the file or entry
   */
  static Kind of(byte[] bytes, String name) {
    var magic = Magic.of(bytes);
    if (magic != null) {
      return magic;
    }
    if (TarHeader.isOne(bytes)) {
      return Kind.Known.TAR;
    }
    var extension = extension(name);
    var start = TextDecoder.start(bytes, HEAD).strip();
    if (start.startsWith("<")) {
      return markup(start, extension);
    }
    if (CsvHeader.isOne(start)) {
      return Kind.Known.CSV;
    }
    if (extension.matches("jsonl|ndjson|jl")) {
      return Kind.Known.JSON_LINES;
    }
    if (JSON.matcher(start).matches()) {
      return RECORDS.matcher(start).matches() ? Kind.Known.JSON_LINES : Kind.Known.JSON;
    }
    return byName(extension);
  }

  private static Kind markup(String start, String extension) {
    // As nearly every page begins.
    if (start.regionMatches(true, 0, HTML, 0, HTML.length())) {
      return Kind.Known.HTML;
    }
    var root = ROOT.matcher(start.replaceAll("(?s)<!--.*?(-->|$)|<\\?.*?(\\?>|$)", ""));
    var html =
        DOCTYPE.matcher(start).find()
            || (root.find() && HTML_ELEMENTS.contains(root.group(1).toLowerCase(Locale.ROOT)));
    if (html || isHtmlName(extension)) {
      return Kind.Known.HTML;
    }
    if (root.reset().find() && FEEDS.contains(root.group(1).toLowerCase(Locale.ROOT))) {
      return Kind.Known.FEED;
    }
    return isTextName(extension) ? Kind.Known.TEXT : new Kind.Unsupported("XML of another kind");
  }

  /** Of bytes that do not tell; junk under a name that is read is left for its reader to tell. */
  private static Kind byName(String extension) {
    if (isHtmlName(extension)) {
      return Kind.Known.HTML;
    }
    return switch (extension) {
      case "zip" -> Kind.Known.ZIP;
      case "tar" -> Kind.Known.TAR;
      case "gz", "tgz" -> new Kind.Packed(Packing.GZIP);
      case "bz2", "tbz2", "tbz" -> new Kind.Packed(Packing.BZIP2);
      case "xz", "txz" -> new Kind.Packed(Packing.XZ);
      case "zst", "tzst" -> new Kind.Packed(Packing.ZSTD);
      case "warc", "arc" -> Kind.Known.WARC;
      case "csv", "tsv" -> Kind.Known.CSV;
      case "rss", "atom" -> Kind.Known.FEED;
      case "json" -> Kind.Known.JSON;
      default ->
          isTextName(extension)
              ? Kind.Known.TEXT
              : new Kind.Unsupported("a ." + extension + " file");
    };
  }

  private static boolean isHtmlName(String extension) {
    return extension.matches("html?|xhtml?|shtml");
  }

  private static boolean isTextName(String extension) {
    return extension.matches("|txt|text");
  }

  /** In lower case; empty where there is none, or the dot belongs to the name: "No. 12 of May". */
  private static String extension(String name) {
    var file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    var matcher = EXTENSION.matcher(file);
    return matcher.matches() ? matcher.group(1) : "";
  }
}
