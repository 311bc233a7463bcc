package org.transmittal.archive;

import java.nio.charset.Charset;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * What bytes look like that nobody names the charset of. A guess is taken only where it can be
 * checked: a charset of several bytes a character must fit all bytes, and a text in another
 * alphabet is mostly in that alphabet. Everything else is the charset of western Windows.
 */
final class CharsetGuess {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
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
