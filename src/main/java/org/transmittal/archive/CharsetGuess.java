package org.transmittal.archive;

import java.nio.charset.Charset;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * What bytes look like that nobody names the charset of. A guess is taken only where it can be
 * checked: a charset of several bytes a character must fit all bytes, a text in another alphabet is
 * mostly in that alphabet, and Vietnamese, which the detector does not know, has tones. Everything
 * else is the charset of western Windows.
 */
final class CharsetGuess {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  /** The tones, which windows-1258 writes behind their vowels, and letters of Vietnamese alone. */
  private static final String TONES = "\u00cc\u00d2\u00de\u00ec\u00f2";

  private static final String VOWELS = "aeiouyAEIOUY\u00c2\u00ca\u00d4\u00e2\u00ea\u00f4";
  private static final String LETTERS = "\u00c3\u00d0\u00d5\u00dd\u00e3\u00f0\u00f5\u00fd";

  private static final Set<String> ALPHABETS =
      Set.of(
          "KOI8-R",
          "WINDOWS-1251",
          "MACCYRILLIC",
          "IBM866",
          "IBM855",
          "ISO-8859-5",
          "ISO-8859-7",
          "WINDOWS-1253",
          "ISO-8859-8",
          "WINDOWS-1255",
          "TIS620");
  private static final Set<String> MULTIBYTE =
      Set.of(
          "SHIFT_JIS",
          "EUC-JP",
          "EUC-KR",
          "GB18030",
          "HZ-GB-2312",
          "BIG5",
          "EUC-TW",
          "ISO-2022-JP",
          "ISO-2022-KR",
          "ISO-2022-CN");

  /** Enough to tell, and little enough to look at in every page. */
  private static final int SAMPLE = 1 << 16;

  private CharsetGuess() {}

  static String decode(byte[] bytes) {
    if (isVietnamese(bytes)) {
      return new String(bytes, WINDOWS_1258);
    }
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    var name = detector.getDetectedCharset();
    var charset = Charsets.named(name);
    if (charset != null && ALPHABETS.contains(name) && isMostlyHigh(bytes)) {
      return new String(bytes, charset);
    }
    if (charset != null && MULTIBYTE.contains(name)) {
      var text = Charsets.strictly(bytes, charset);
      if (text != null) {
        return text;
      }
    }
    return new String(bytes, WINDOWS_1252);
  }

  /** Tones and letters that stand so close together in no other language of Windows. */
  private static boolean isVietnamese(byte[] bytes) {
    var tones = 0;
    var letters = 0;
    var high = 0;
    for (var i = 1; i < bytes.length; i++) {
      var one = (char) (bytes[i] & 0xff);
      var before = (char) (bytes[i - 1] & 0xff);
      high += one > 0x7f ? 1 : 0;
      letters += LETTERS.indexOf(one) >= 0 ? 1 : 0;
      tones +=
          TONES.indexOf(one) >= 0 && (VOWELS.indexOf(before) >= 0 || LETTERS.indexOf(before) >= 0)
              ? 1
              : 0;
    }
    return tones * 5 > high && letters * 10 > high;
  }

  private static boolean isMostlyHigh(byte[] bytes) {
    var high = 0;
    var low = 0;
    for (var one : bytes) {
      high += one < 0 ? 1 : 0;
      low += (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') ? 1 : 0;
    }
    // Tags are in ASCII, whatever the text is.
    return high * 4 > low;
  }
}
