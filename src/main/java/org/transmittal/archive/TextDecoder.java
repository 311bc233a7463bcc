package org.transmittal.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to characters: by byte order mark, what the page states, UTF-8, Windows-1252. */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * The text of some bytes.
   *
   * @param stated the charset that the page names; null where it names none
   * @return null if the bytes are no text
   */
  static @Nullable String decode(byte[] bytes, @Nullable Charset stated) {
    var text = characters(bytes, stated);
    return isBinary(text) ? null : text;
  }

  /** The beginning of some bytes as text, for a look at it; nonsense where they are no text. */
  static String start(byte[] bytes, int length) {
    var head = length < bytes.length ? java.util.Arrays.copyOf(bytes, length) : bytes;
    var text = characters(head, null);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Whether a text has so many control and undecodable characters that it is none. */
  static boolean isBinary(String text) {
    var strange = text.chars().filter(TextDecoder::isStrange).count();
    return strange * 20 > text.length();
  }

  private static boolean isStrange(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\ufffd';
  }

  private static String characters(byte[] bytes, @Nullable Charset stated) {
    var marked = byteOrderMark(bytes);
    if (marked != null) {
      return new String(bytes, marked);
    }
    if (stated != null) {
      return new String(bytes, asBrowsersRead(stated));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      // A cut or a stray byte in a text full of good sequences does not make it another charset.
      var lenient = new String(bytes, StandardCharsets.UTF_8);
      var bad = lenient.chars().filter(c -> c == '\ufffd').count();
      var good = lenient.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
      return good > bad ? lenient : new String(bytes, WINDOWS_1252);
    }
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The WHATWG Encoding Standard reads these labels so, and pages are made to look right in
   * browsers. A label that stands in ASCII bytes cannot be true of UTF-16.
   */
  private static Charset asBrowsersRead(Charset stated) {
    return switch (stated.name()) {
      case "US-ASCII", "ISO-8859-1" -> WINDOWS_1252;
      case "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32" -> StandardCharsets.UTF_8;
      default -> stated;
    };
  }
}
