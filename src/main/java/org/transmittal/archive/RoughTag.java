package org.transmittal.archive;

/** Finds the end of a tag, whose attributes may hold the sign that closes it. */
final class RoughTag {
  private enum In {
    TAG_NAME,
    SPACE,
    NAME,
    EQUALS,
    VALUE
  }

  private RoughTag() {}

  /** Behind the tag that begins at an offset; -1 where it has no end. */
  static int end(String html, int open) {
    var in = In.TAG_NAME;
    var name = html.startsWith("/", open + 1) ? open + 2 : open + 1;
    for (var i = name; i < html.length(); i++) {
      var c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (in == In.EQUALS && (c == '"' || c == '\'')) {
        i = html.indexOf(c, i + 1);
        if (i < 0) {
          return -1;
        }
        in = In.SPACE;
      } else {
        in = next(in, c);
      }
    }
    return -1;
  }

  private static In next(In in, char c) {
    var isSpace = c <= ' ';
    return switch (in) {
      case TAG_NAME -> isSpace || c == '/' ? In.SPACE : in;
      case SPACE -> isSpace || c == '/' ? in : In.NAME;
      case NAME -> c == '=' ? In.EQUALS : c == '/' ? In.SPACE : in;
      case EQUALS -> isSpace ? in : In.VALUE;
      case VALUE -> isSpace ? In.SPACE : in;
    };
  }
}
