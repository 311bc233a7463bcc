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
      if (!RuleExamples.isAtWork(RULES, table, row)) {
        silent.add(row);
      }
    }
    assertThat(silent).as("rows whose example does not find them").isEmpty();
  }
}
