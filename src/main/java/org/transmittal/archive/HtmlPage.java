package org.transmittal.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the bytes of a page to characters. */
final class HtmlPage {
  /** Browsers look for the charset in the first 1024 bytes; pages put it later all the same. */
  private static final int HEAD = 8192;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

  private HtmlPage() {}

  /**
   * The characters of a page; null if its bytes are no text.
   *
   * @param sent the charset that the server named; null if none
   */
  static @Nullable String text(byte[] bytes, @Nullable Charset sent) {
    return TextDecoder.decode(bytes, Clues.first(sent, statedCharset(bytes)));
  }

  /** The charset that a page or feed names itself; null if it names none. */
  static @Nullable Charset statedCharset(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var matcher = CHARSET.matcher(head);
    return matcher.find() ? Charsets.named(matcher.group(1)) : null;
  }
}
