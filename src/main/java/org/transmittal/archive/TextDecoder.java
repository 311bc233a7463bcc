package org.transmittal.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: by byte order mark, by what the server or the page states, as UTF-8 if they
 * are, else as what the bytes look like.
 */
final class TextDecoder {
  private TextDecoder() {}

  /**
   * The text of some bytes.
   *
   * @param stated the charset that the server or the page names; null where none is named
   * @return null if the bytes are no text
   */
  static @Nullable String decode(byte[] bytes, @Nullable Charset stated) {
    var text = characters(bytes, stated);
    return isBinary(text) ? null : text;
  }

  /** The beginning of some bytes as text, for a look at it; nonsense where they are no text. */
  static String start(byte[] bytes, int length) {
    var head = length < bytes.length ? Arrays.copyOf(bytes, length) : bytes;
    return characters(head, null);
  }

  /** Whether a text has so many control and undecodable characters that it is none. */
  static boolean isBinary(String text) {
    var strange = 0L;
    for (var i = 0; i < text.length(); i++) {
      strange += isStrange(text.charAt(i)) ? 1 : 0;
    }
    return strange * 20 > text.length();
  }

  private static boolean isStrange(char c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\ufffd';
  }

  private static String characters(byte[] bytes, @Nullable Charset stated) {
    var marked = Charsets.marked(bytes);
    if (marked != null) {
      var text = new String(bytes, marked);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
    if (stated != null) {
      return new String(bytes, Charsets.asBrowsersRead(stated));
    }
    var lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf('\ufffd') < 0 || Charsets.strictly(bytes, StandardCharsets.UTF_8) != null) {
      return lenient;
    }
    // A cut or a stray byte in a text full of good sequences does not make it another charset.
    var bad = lenient.chars().filter(c -> c == '\ufffd').count();
    var good = lenient.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    return good > bad ? lenient : CharsetGuess.decode(bytes);
  }
}
