package org.transmittal.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The font files of one briefing, each read when it is first needed. */
final class Fonts {
  /** Latin, Greek and Cyrillic scripts with all accents of Vietnamese. */
  enum Style {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic");

    private final String word;

    Style(String word) {
      this.word = word;
    }

    private String file() {
      return "/liberation/LiberationSans-" + word + ".ttf";
    }
  }

  /** For Chinese and Japanese; for Korean; for Arabic, Hebrew and signs. */
  private static final List<String> STAND_INS =
      List.of("DroidSansFallbackFull.ttf", "NanumGothic.ttf", "DejaVuSans.ttf");

  private final Map<String, BaseFont> read = new HashMap<>();

  BaseFont of(Style style) {
    return read(style.file());
  }

  /**
   * The font of a style that has a character, or one that stands in for it.
   *
   * @throws MissingGlyphException if none has it
   */
  BaseFont with(int character, Style style, String words) {
    if (of(style).charExists(character)) {
      return of(style);
    }
    for (var file : STAND_INS) {
      if (read(file).charExists(character)) {
        return read(file);
      }
    }
    throw new MissingGlyphException(character, words);
  }

  /** Whether there is one. */
  boolean has(int character) {
    return of(Style.REGULAR).charExists(character)
        || STAND_INS.stream().anyMatch(file -> read(file).charExists(character));
  }

  private BaseFont read(String file) {
    return read.computeIfAbsent(file, Fonts::load);
  }

  private static BaseFont load(String file) {
    try (var resource = Fonts.class.getResourceAsStream(file)) {
      if (resource == null) {
        throw new IllegalStateException("no font " + file);
      }
      var font =
          BaseFont.createFont(
              file.substring(file.lastIndexOf('/') + 1),
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
