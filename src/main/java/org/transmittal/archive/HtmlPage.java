package org.transmittal.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Parses the bytes of a page. */
final class HtmlPage {
  /** Browsers look for the charset in the first 1024 bytes; pages put it later all the same. */
  private static final int HEAD = 8192;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

  private HtmlPage() {}

  /** The page; null if its bytes are no text. */
  static @Nullable Document parse(byte[] bytes) {
    var text = TextDecoder.decode(bytes, statedCharset(bytes));
    return text == null ? null : Jsoup.parse(text);
  }

  private static @Nullable Charset statedCharset(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
