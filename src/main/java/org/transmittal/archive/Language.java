package org.transmittal.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language of an article: the one it states, else a guess that knows two and else says so. */
final class Language {
  private static final Map<String, String> CODES = codes();
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "for", "that", "on", "with", "said", "has",
          "was", "by", "at", "from", "as", "it", "will", "an", "be", "its");

  /** As many letters as tell a language. */
  private static final int SAMPLE = 5000;

  private Language() {}

  /**
   * The ISO 639-1 code for what an input states.
   *
   * @param stated a code, a locale or an English name: "en", "en-US", "eng", "English"
   * @return null if it is none
   */
  static @Nullable String stated(@Nullable String stated) {
    if (stated == null) {
      return null;
    }
    var word = stated.strip().toLowerCase(Locale.ROOT);
    var code = CODES.get(word);
    return code != null ? code : CODES.get(word.split("[-_]", 2)[0]);
  }

  /** The language that a text is in; null where that is not clear. */
  static @Nullable String guess(String text) {
    var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    var letters = sample.chars().filter(Character::isLetter).count();
    var vietnamese = sample.chars().filter(Language::isVietnamese).count();
    if (vietnamese * 33 > letters) {
      return "vi";
    }
    var words = 0;
    var english = 0;
    var articles = 0;
    for (var matcher = WORD.matcher(sample.toLowerCase(Locale.ROOT)); matcher.find(); words++) {
      english += ENGLISH.contains(matcher.group()) ? 1 : 0;
      articles += matcher.group().equals("the") || matcher.group().equals("and") ? 1 : 0;
    }
    return articles > 0 && english >= 3 && english * 8 > words ? "en" : null;
  }

  /** Letters that no other language of wide use has. */
  private static boolean isVietnamese(int c) {
    return (c >= '\u1ea0' && c <= '\u1ef9') || "ĐđƠơƯư".indexOf(c) >= 0;
  }

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      var language = Locale.of(code);
      codes.put(code, code);
      codes.put(language.getISO3Language(), code);
      codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(codes);
  }
}
