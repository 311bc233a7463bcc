package org.transmittal.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charsets by name and by mark. */
final class Charsets {
  private record Mark(Charset charset, int... bytes) {
    boolean begins(byte[] text) {
      for (var i = 0; i < bytes.length; i++) {
        if (i >= text.length || (text[i] & 0xff) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** Byte order marks, and the first character of markup in the charsets that pad it. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
          new Mark(UTF_32BE, 0, 0, 0xfe, 0xff),
          new Mark(UTF_32LE, 0xff, 0xfe, 0, 0),
          new Mark(StandardCharsets.UTF_16BE, 0xfe, 0xff),
          new Mark(StandardCharsets.UTF_16LE, 0xff, 0xfe),
          new Mark(UTF_32BE, 0, 0, 0, '<'),
          new Mark(UTF_32LE, '<', 0, 0, 0),
          new Mark(StandardCharsets.UTF_16BE, 0, '<', 0),
          new Mark(StandardCharsets.UTF_16LE, '<', 0));

  private Charsets() {}

  /** The charset of a name; null if there is none. */
  static @Nullable Charset named(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The charset that the first bytes mark; null if they mark none. */
  static @Nullable Charset marked(byte[] bytes) {
    for (var mark : MARKS) {
      if (mark.begins(bytes)) {
        return mark.charset();
      }
    }
    return null;
  }

  /** The text of bytes that are all in a charset; null if any is not. */
  static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * The WHATWG Encoding Standard reads these labels so, and pages are made to look right in
   * browsers. A label that stands in ASCII bytes cannot be true of UTF-16.
   */
  static Charset asBrowsersRead(Charset stated) {
    return switch (stated.name()) {
      case "US-ASCII", "ISO-8859-1" -> Charset.forName("windows-1252");
      case "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32" -> StandardCharsets.UTF_8;
      default -> stated;
    };
  }
}
