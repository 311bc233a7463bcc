package org.transmittal.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells kinds by the first bytes that their formats prescribe. */
final class Magic {
  /** What the first {@link Kinds#HEAD} bytes of a format hold at one place, in ISO 8859-1. */
  private record Sign(int at, String bytes, Kind kind) {
    boolean isIn(String head) {
      return head.startsWith(bytes, at);
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          // Office and book formats are zips of parts, none of which is an article.
          sign(30, "[Content_Types].xml", "an Office document"),
          sign(30, "mimetypeapplication/", "an OpenDocument or EPUB file"),
          new Sign(0, "PK\3\4", Kind.Known.ZIP),
          new Sign(0, "PK\5\6", Kind.Known.ZIP),
          new Sign(0, "PK\7\10", Kind.Known.ZIP),
          packed("\37\213", 0, Packing.GZIP),
          new Sign(257, "ustar", Kind.Known.TAR),
          new Sign(0, "WARC/", Kind.Known.WARC),
          new Sign(0, "filedesc://", Kind.Known.WARC),
          packed("1AY&SY", 4, Packing.BZIP2),
          packed("\3757zXZ\0", 0, Packing.XZ),
          packed("(\265/\375", 0, Packing.ZSTD),
          sign(0, "7z\274\257'\34", "a 7z archive"),
          sign(0, "Rar!\32\7", "a RAR archive"),
          sign(0, "\37\235", "a compress (.Z) file"),
          sign(0, "%PDF-", "a PDF document"),
          sign(0, "{\\rtf", "an RTF document"),
          sign(0, "\320\317\21\340\241\261\32\341", "an old Office document"),
          sign(0, "\211PNG\r\n", "a PNG picture"),
          sign(0, "\377\330\377", "a JPEG picture"),
          sign(0, "GIF8", "a GIF picture"),
          sign(0, "\177ELF", "a program"),
          sign(0, "\312\376\272\276", "a program"));

  private Magic() {}

  private static Sign sign(int at, String bytes, String what) {
    return new Sign(at, bytes, new Kind.Unsupported(what));
  }

  private static Sign packed(String bytes, int at, Packing packing) {
    return new Sign(at, bytes, new Kind.Packed(packing));
  }

  /** The kind of the format that the bytes begin like; null if none. */
  static @Nullable Kind of(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
    for (var sign : SIGNS) {
      if (sign.isIn(head)) {
        return sign.kind();
      }
    }
    return null;
  }
}
