package org.transmittal.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.SharedInputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The English cases of a public test suite for numbers and currencies. Where we hold another view
 * the case is listed with its reason in {@code suite-disagreements.tsv}, by its place in the suite.
 */
class SuitesTest {
  private static final Rules RULES = Rules.load();

  @ParameterizedTest
  @ValueSource(strings = {"Number-English-NumberModel", "NumberWithUnit-English-CurrencyModel"})
  void everyCaseIsReadAsTheSuiteSaysOrIsListedWithAReason(String suite) throws Exception {
    var file = SharedInputs.file("suites/recognizers-text/" + suite + ".json");
    var text = Files.readString(file).replace("\uFEFF", "");
    var cases = new JsonMapper().readTree(text).valueStream().toList();
    var isMoney = suite.contains("Currency");
    var disagree = new TreeSet<Integer>();
    for (var i = 0; i < cases.size(); i++) {
      var input = cases.get(i).get("Input").asString();
      var meant = meant(cases.get(i), isMoney);
      var read = isMoney ? sums(input) : numbers(input);
      if (!agree(meant, read)) {
        disagree.add(i);
        System.out.printf("  %d: meant %s, read %s%n", i, meant, read);
      }
    }
    System.out.printf("%s: %d of %d agree%n", suite, cases.size() - disagree.size(), cases.size());
    assertThat(disagree).isEqualTo(listed(suite));
  }

  private static boolean agree(List<String> meant, List<String> read) {
    if (meant.size() != read.size()) {
      return false;
    }
    for (var i = 0; i < meant.size(); i++) {
      if (!read.get(i).startsWith(meant.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What the suite finds; a currency is compared where it gives the ISO code of one. */
  private static List<String> meant(JsonNode one, boolean isMoney) {
    var meant = new ArrayList<String>();
    for (var result : one.get("Results")) {
      var resolution = result.get("Resolution");
      if (resolution.path("value").isString()) {
        var code = isMoney ? resolution.path("isoCurrency").asString("") : "";
        meant.add(plain(new BigDecimal(resolution.get("value").asString())) + " " + code);
      }
    }
    return meant;
  }

  private static List<String> sums(String text) {
    return RULES.read(text, "en", null).amounts().stream()
        .map(found -> found.value().money())
        .map(money -> plain(money.value()) + " " + money.currency())
        .toList();
  }

  /** Every number that the reader of numbers finds, from left to right. */
  private static List<String> numbers(String text) {
    var phrases = RULES.read(text, "en", null);
    var numbers = new Numbers(phrases.tokens(), phrases.senses(), false);
    var found = new ArrayList<String>();
    for (var i = 0; i < phrases.tokens().size(); i++) {
      var figure = numbers.at(i, false);
      if (figure != null) {
        found.add(plain(figure.value()) + " ");
        i = figure.to() - 1;
      }
    }
    return found;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static TreeSet<Integer> listed(String suite) {
    return TestTable.lines("suite-disagreements.tsv").stream()
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals(suite))
        .flatMap(cells -> Arrays.stream(cells[2].split(",")))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
