package org.transmittal.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule table is run. */
class RuleTablesTest {
  private static final Rules RULES = Rules.load();

  @TestFactory
  Stream<DynamicTest> everyExampleShowsItsRowAtWork() {
    return RULES.tables().stream()
        .filter(table -> !table.name().equals("stop-words.tsv"))
        .map(table -> DynamicTest.dynamicTest(table.name(), () -> runExamples(table)));
  }

  @Test
  void everyTableHasAnExampleLast() {
    for (var table : RULES.tables()) {
      assertThat(table.columns().getLast()).as(table.name()).isEqualTo("example");
    }
  }

  @Test
  void theVersionIsTheSameForTheSameRules() {
    assertThat(Rules.load().version()).isEqualTo(RULES.version());
  }

  private static void runExamples(RuleTable table) {
    var silent = new ArrayList<List<String>>();
    for (var row : table.rows()) {
      if (!isAtWork(table, row)) {
        silent.add(row);
      }
    }
    assertThat(silent).as("rows whose example does not find them").isEmpty();
  }

  /** Whether reading the example finds a word of the row, with the row's own meaning. */
  private static boolean isAtWork(RuleTable table, List<String> row) {
    var phrases = RULES.read(row.getLast(), language(row.getLast()), null);
    var words = new ArrayList<String>();
    for (var column : List.of("words", "names", "name", "noun", "people", "places", "plural")) {
      if (table.columns().contains(column)) {
        table.list(row, column).forEach(word -> words.add(plain(word)));
      }
    }
    if (table.columns().getFirst().equals("words") && table.columns().size() == 2) {
      words.addAll(
          table.list(row, table.columns().getFirst()).stream().map(w -> plain(w)).toList());
    }
    var tokens = phrases.tokens();
    var bySense =
        phrases.senses().all().stream()
            .anyMatch(sense -> words.contains(plain(tokens.raw(sense.from(), sense.to()))));
    var byType =
        phrases.weapons().stream()
            .anyMatch(
                type ->
                    words.contains(plain(type.value().designation().printed()))
                        || words.contains(plain(tokens.raw(type.from(), type.to()))));
    return bySense || byType;
  }

  private static String language(String example) {
    return example.matches(".*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ].*")
        ? "vi"
        : "en";
  }

  private static String plain(String word) {
    return word.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{Sc}%<>~≈±+]", "");
  }
}
