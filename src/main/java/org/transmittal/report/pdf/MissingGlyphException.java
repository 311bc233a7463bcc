package org.transmittal.report.pdf;

/** No font of the briefing has a character, so that it would vanish from the page. */
final class MissingGlyphException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingGlyphException(int character, String words) {
    super("no font has %s of: %s".formatted(Character.toString(character), words));
  }
}
