package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether the example of a row shows the row at work. */
final class RuleExamples {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\p{Sc}%<>~≈±+]");
  private static final Pattern VIETNAMESE =
      Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

  private static final List<String> COLUMNS =
      List.of("words", "names", "name", "noun", "people", "places", "plural");

  private RuleExamples() {}

  /** Whether reading the last cell of a row finds a word of the row. */
  static boolean isAtWork(Rules rules, RuleTable table, List<String> row) {
    var example = row.getLast();
    var language = VIETNAMESE.matcher(example).find() ? "vi" : "en";
    var phrases = rules.read(example, language, null);
    var words = words(table, row);
    var tokens = phrases.tokens();
    return phrases.senses().all().stream()
            .anyMatch(sense -> words.contains(plain(tokens.raw(sense.from(), sense.to()))))
        || phrases.weapons().stream()
            .anyMatch(
                type ->
                    words.contains(plain(type.value().designation().printed()))
                        || words.contains(plain(tokens.raw(type.from(), type.to()))));
  }

  private static List<String> words(RuleTable table, List<String> row) {
    var words = new ArrayList<String>();
    for (var column : COLUMNS) {
      if (table.columns().contains(column)) {
        table.list(row, column).forEach(word -> words.add(plain(word)));
      }
    }
    return words;
  }

  private static String plain(String word) {
    return NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
