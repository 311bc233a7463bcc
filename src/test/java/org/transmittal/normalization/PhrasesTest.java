package org.transmittal.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.Bound;

/** How many of the sums and quantities in a table of phrases are read as they are meant. */
class PhrasesTest {
  /** What is reached now; raised with each gain, never lowered. */
  private static final double FLOOR = 0.98;

  private static final Rules RULES = Rules.load();

  private record Phrase(String language, String words) {}

  /** A value in one line: "up_to 3000000000 USD", "range 40-50 pieces". */
  private record Score(int right, int found, int meant) {
    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, meant + other.meant);
    }

    double f1() {
      return found + meant == 0 ? 1 : 2.0 * right / (found + meant);
    }
  }

  @Test
  void sumsAndQuantitiesAreReadAsTheyAreMeant() {
    var all = new Score(0, 0, 0);
    var byLanguage = new LinkedHashMap<String, Score>();
    var misses = new ArrayList<String>();
    for (var phrase : table().entrySet()) {
      var language = phrase.getKey().language();
      var found = read(phrase.getKey());
      var score = score(phrase.getValue(), found);
      all = all.plus(score);
      byLanguage.merge(language, score, Score::plus);
      if (score.f1() < 1) {
        misses.add(
            "%s: meant %s, read %s".formatted(phrase.getKey().words(), phrase.getValue(), found));
      }
    }
    System.out.printf("phrases: F1 %.3f of %d values%n", all.f1(), all.meant());
    byLanguage.forEach(
        (language, score) -> System.out.printf("  %s: F1 %.3f%n", language, score.f1()));
    misses.forEach(miss -> System.out.println("  " + miss));
    assertThat(all.meant()).isGreaterThanOrEqualTo(300);
    assertThat(all.f1()).isGreaterThanOrEqualTo(FLOOR);
  }

  private static Score score(List<String> meant, List<String> found) {
    var left = new ArrayList<>(found);
    var right = (int) meant.stream().filter(left::remove).count();
    return new Score(right, found.size(), meant.size());
  }

  private static List<String> read(Phrase phrase) {
    var phrases = RULES.read(phrase.words(), phrase.language(), null);
    var values = new ArrayList<String>();
    for (var found : phrases.amounts()) {
      var money = found.value().money();
      var currency = money.currency() == null ? "?" : money.currency();
      values.add(line(money.bound(), money.value(), money.high(), currency));
    }
    for (var found : phrases.quantities()) {
      var quantity = found.value();
      var high = quantity.high() == null ? null : BigDecimal.valueOf(quantity.high());
      values.add(line(quantity.bound(), BigDecimal.valueOf(quantity.value()), high, "pieces"));
    }
    return values;
  }

  private static String line(
      Bound bound, BigDecimal value, @Nullable BigDecimal high, String unit) {
    var ends = value.toPlainString() + (high == null ? "" : "-" + high.toPlainString());
    return bound.word() + " " + ends + " " + unit;
  }

  /** The phrases with the values that each is meant to state. */
  private static Map<Phrase, List<String>> table() {
    var table = new LinkedHashMap<Phrase, List<String>>();
    for (var line : TestTable.lines("phrases.tsv")) {
      var cells = line.split("\t", -1);
      var meant = table.computeIfAbsent(new Phrase(cells[0], cells[1]), p -> new ArrayList<>());
      if (!cells[2].isEmpty()) {
        var high = cells[3].isEmpty() ? null : new BigDecimal(cells[3]);
        meant.add(line(Bound.of(cells[5]), new BigDecimal(cells[2]), high, cells[4]));
      }
    }
    return table;
  }
}
