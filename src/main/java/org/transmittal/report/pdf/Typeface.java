package org.transmittal.report.pdf;

import java.awt.Color;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** The type of one briefing: one family in a few sizes, and stand-ins for scripts that it lacks. */
final class Typeface {
  static final Color INK = new Color(0x1F, 0x2A, 0x37);
  static final Color MUTED = new Color(0x55, 0x60, 0x6D);
  static final Color BLUE = new Color(0x1B, 0x4F, 0x8A);

  /** Fills the bars of proposals; light in grey too. */
  static final Color PALE = new Color(0xCF, 0xDD, 0xEC);

  static final Color RULE = new Color(0xC9, 0xCF, 0xD6);
  static final Color BAND = new Color(0xEE, 0xF1, 0xF4);

  /** A role of words on the page. */
  enum Role {
    TITLE(Fonts.Style.BOLD, 23, INK),
    FIGURE(Fonts.Style.BOLD, 19, INK),
    HEADING(Fonts.Style.BOLD, 11.5f, BLUE),
    BODY(Fonts.Style.REGULAR, 9, INK),
    STRONG(Fonts.Style.BOLD, 9, INK),
    TABLE(Fonts.Style.REGULAR, 8, INK),
    TABLE_BOLD(Fonts.Style.BOLD, 8, INK),
    HEADER(Fonts.Style.BOLD, 7.5f, MUTED),
    SMALL(Fonts.Style.REGULAR, 7.5f, MUTED),
    SMALL_ITALIC(Fonts.Style.ITALIC, 7.5f, MUTED),
    SOURCE(Fonts.Style.REGULAR, 7.5f, MUTED),
    LINK(Fonts.Style.REGULAR, 7.5f, BLUE);

    private final Fonts.Style style;
    private final float size;
    private final Color color;

    Role(Fonts.Style style, float size, Color color) {
      this.style = style;
      this.size = size;
      this.color = color;
    }

    float size() {
      return size;
    }
  }

  private final Fonts fonts = new Fonts();
  private final Map<Role, Map<BaseFont, Font>> sized = new EnumMap<>(Role.class);

  /** Words of an archive or our own, none of them lost; in as many chunks as they take fonts. */
  Phrase words(String words, Role role) {
    return exactly(Legible.of(words, fonts::has), role);
  }

  /**
   * Words as they are.
   *
   * @throws MissingGlyphException if no font has one of their characters
   */
  Phrase exactly(String words, Role role) {
    var phrase = new Phrase();
    var run = new StringBuilder();
    BaseFont of = fonts.of(role.style);
    for (var c : words.codePoints().toArray()) {
      var font = fonts.with(c, role.style, words);
      if (font != of && !run.isEmpty()) {
        phrase.add(new Chunk(run.toString(), font(of, role)));
        run.setLength(0);
      }
      of = font;
      run.appendCodePoint(c);
    }
    phrase.add(new Chunk(run.toString(), font(of, role)));
    return phrase;
  }

  /** Words in one line, wherever they could be parted. */
  Phrase unbroken(String words, Role role) {
    var phrase = words(words, role);
    phrase
        .getChunks()
        .forEach(
            chunk ->
                ((Chunk) chunk).setSplitCharacter((start, current, end, letters, chunks) -> false));
    return phrase;
  }

  /** The next words in a new line of the same cell. */
  Chunk newLine(Role role) {
    return new Chunk("\n", font(fonts.of(role.style), role));
  }

  /** How wide words of our own are, in points. */
  float width(String words, Role role) {
    return fonts.of(role.style).getWidthPoint(words, role.size);
  }

  private Font font(BaseFont font, Role role) {
    return sized
        .computeIfAbsent(role, r -> new HashMap<>())
        .computeIfAbsent(font, f -> new Font(f, role.size, Font.NORMAL, role.color));
  }
}
