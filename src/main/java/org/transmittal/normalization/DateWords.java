package org.transmittal.normalization;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of months and days of the week, and the other words that a date begins with. */
final class DateWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    for (var month : Month.values()) {
      var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month.getValue());
      MONTHS.put(name.substring(0, 3), month.getValue());
    }
    MONTHS.put("sept", 9);
    for (var day : DayOfWeek.values()) {
      var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
    }
  }

  /** The words that a date can begin with, where it does not begin with a number. */
  static final Set<String> FIRST_WORDS = firstWords();

  private static final WordSet FIRSTS = WordSet.of(FIRST_WORDS);

  private DateWords() {}

  /** Whether a token is such a word. */
  static boolean begin(Tokens tokens, int i) {
    return FIRSTS.has(tokens, i);
  }

  /** Whether a token is the name of a month. */
  static boolean isMonth(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.WORD)
        && tokens.isCapital(i)
        && MONTHS.containsKey(tokens.form(i));
  }

  /** The number of the month that a token names, whatever its case; null if it names none. */
  static @Nullable Integer month(Tokens tokens, int i) {
    return MONTHS.get(tokens.form(i));
  }

  /** The day of the week that a token names; null if it names none. */
  static @Nullable DayOfWeek weekday(Tokens tokens, int i) {
    return WEEKDAYS.get(tokens.form(i));
  }

  private static Set<String> firstWords() {
    var words =
        new HashSet<>(
            List.of(
                ("today yesterday last earlier in since during early late mid ngày hôm thứ tháng"
                        + " năm")
                    .split(" ")));
    words.addAll(MONTHS.keySet());
    words.addAll(WEEKDAYS.keySet());
    return Set.copyOf(words);
  }
}
