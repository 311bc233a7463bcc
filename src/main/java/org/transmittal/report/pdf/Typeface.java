package org.transmittal.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of one briefing: Liberation Sans, of which the characters used are embedded. It has the
 * Latin, Greek and Cyrillic scripts with all accents of Vietnamese, and no East Asian ones.
 */
final class Typeface {
  static final Color INK = new Color(0x1F, 0x2A, 0x37);
  static final Color MUTED = new Color(0x5B, 0x66, 0x73);
  static final Color BLUE = new Color(0x1B, 0x4F, 0x8A);

  final Font title;
  final Font heading;
  final Font body;
  final Font table;
  final Font tableBold;
  final Font header;
  final Font small;
  final Font smallItalic;
  final Font source;
  final Font link;
  private boolean boxes;

  Typeface() {
    var regular = load("Regular");
    var bold = load("Bold");
    var italic = load("Italic");
    title = new Font(bold, 20, Font.NORMAL, INK);
    heading = new Font(bold, 11, Font.NORMAL, BLUE);
    body = new Font(regular, 9, Font.NORMAL, INK);
    table = new Font(regular, 8, Font.NORMAL, INK);
    tableBold = new Font(bold, 8, Font.NORMAL, INK);
    header = new Font(bold, 7, Font.NORMAL, MUTED);
    small = new Font(regular, 7, Font.NORMAL, MUTED);
    smallItalic = new Font(italic, 7, Font.NORMAL, MUTED);
    source = new Font(regular, 6.5f, Font.NORMAL, MUTED);
    link = new Font(regular, 6.5f, Font.NORMAL, BLUE);
  }

  /** Words in a font, none of them lost. */
  Chunk words(String words, Font font) {
    var shown = Legible.of(words, font.getBaseFont()::charExists);
    boxes |= shown.indexOf(Legible.BOX) >= 0;
    return new Chunk(shown, font);
  }

  /** Whether a box stood for a character so far. */
  boolean hasBoxes() {
    return boxes;
  }

  private static BaseFont load(String style) {
    var name = "LiberationSans-" + style + ".ttf";
    try (var resource = Typeface.class.getResourceAsStream("/liberation/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("openpdf-fonts-extra has no " + name);
      }
      var font =
          BaseFont.createFont(
              name,
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              BaseFont.NOT_CACHED,
              resource.readAllBytes(),
              null);
      font.setSecureRandom(sameEveryTime());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For the random prefix of an embedded font's name, which has no need to be a secret. */
  private static SecureRandom sameEveryTime() {
    try {
      var random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(1);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the JDK has SHA1PRNG", e);
    }
  }
}
