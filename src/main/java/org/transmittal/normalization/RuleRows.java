package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.transmittal.normalization.Meaning.ArmsWord;
import org.transmittal.normalization.Meaning.BoundWord;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Denial;
import org.transmittal.normalization.Meaning.Denied;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.Scale;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** Turns the rows of each table into what their words mean. */
final class RuleRows {
  /** Kinds of goods that are told of anywhere: none of them makes a text one about arms. */
  private static final Set<String> EVERYDAY_KINDS = Set.of("service", "system", "unit");

  private final Tokenizer tokenizer;
  private final Vocabulary vocabulary;
  private final Designations designations = new Designations();

  /** Phrases by which alone a text has to do with arms, and those that are everyday words too. */
  private final Set<String> arms = new LinkedHashSet<>();

  private final Set<String> everyday = new HashSet<>();

  RuleRows(Tokenizer tokenizer, Lexicon lexicon) {
    this.tokenizer = tokenizer;
    this.vocabulary = new Vocabulary(tokenizer, lexicon);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Designations designations() {
    return designations;
  }

  ArmsWords armsWords() {
    return new ArmsWords(arms, everyday);
  }

  /** Gives one meaning to all phrases of a cell. */
  void words(RuleTable table, List<String> row, String column, Meaning meaning) {
    table.list(row, column).forEach(phrase -> vocabulary.add(phrase, meaning));
  }

  /** A hundred is a part of a number in words; what is larger multiplies a figure too. */
  void scale(RuleTable table, List<String> row) {
    var factor = new BigDecimal(table.cell(row, "factor"));
    var isPart = factor.compareTo(BigDecimal.valueOf(100)) == 0;
    words(table, row, "words", isPart ? new NumberWord(factor) : new Scale(factor));
  }

  void bound(RuleTable table, List<String> row) {
    var bound = Bound.of(table.cell(row, "bound"));
    for (var phrase : table.list(row, "words")) {
      var behind = phrase.startsWith("…");
      vocabulary.add(behind ? phrase.substring(1) : phrase, new BoundWord(bound, behind));
    }
  }

  void currency(RuleTable table, List<String> row) {
    var code = table.cell(row, "code");
    var candidates = table.list(row, "candidates");
    words(table, row, "words", new Currency(code.isEmpty() ? null : code, candidates));
  }

  void country(RuleTable table, List<String> row) {
    var party = new Party(table.cell(row, "code"));
    words(table, row, "names", new Country(party, Form.NAME));
    words(table, row, "people", new Country(party, Form.PEOPLE));
    words(table, row, "places", new Country(party, Form.PLACE));
  }

  void maker(RuleTable table, List<String> row) {
    var countries = table.list(row, "country").stream().map(Party::new).toList();
    var names = table.list(row, "name");
    arms.addAll(names);
    names.forEach(name -> vocabulary.add(name, new Maker(name, countries)));
  }

  void weapon(RuleTable table, List<String> row) {
    var makers = table.list(row, "maker").stream().map(Party::new).toList();
    var kind = table.cell(row, "kind");
    for (var name : table.list(row, "name")) {
      var code = name.startsWith("=") ? name.substring(1) : name;
      var tokens = tokenizer.cut(code);
      if (tokens.size() == 1 && tokens.is(0, Tokens.Kind.CODE)) {
        designations.addFamily(code, new Weapon(kind, makers, false));
      } else {
        if (isNumberedName(tokens)) {
          designations.addFamily(code, new Weapon(kind, makers, false));
        }
        vocabulary.add(name, new Weapon(kind, makers, false));
      }
    }
    arms.addAll(table.list(row, "name"));
    arms.addAll(table.list(row, "plural"));
    table.list(row, "plural").forEach(name -> vocabulary.add(name, new Weapon(kind, makers, true)));
  }

  /** "Arrow 3" is also printed in one: "Arrow-3". */
  private static boolean isNumberedName(Tokens tokens) {
    return tokens.size() == 2 && tokens.is(0, Tokens.Kind.WORD) && tokens.is(1, Tokens.Kind.NUMBER);
  }

  void noun(RuleTable table, List<String> row) {
    var kind = table.cell(row, "kind");
    if (!EVERYDAY_KINDS.contains(kind)) {
      arms.addAll(table.list(row, "noun"));
    }
    words(table, row, "noun", new Noun(kind));
  }

  void armsWord(RuleTable table, List<String> row) {
    var alone = table.cell(row, "alone").equals("yes");
    (alone ? arms : everyday).addAll(table.list(row, "words"));
    words(table, row, "words", new ArmsWord());
  }

  void cue(RuleTable table, List<String> row) {
    var side = table.cell(row, "side");
    var whose = side.isEmpty() ? Side.ANY : Side.valueOf(side.toUpperCase(Locale.ROOT));
    var says = table.cell(row, "says");
    var status = says.isEmpty() ? Status.UNKNOWN : Status.valueOf(says);
    words(table, row, "words", new Cue(status, whose));
  }

  void denial(RuleTable table, List<String> row) {
    var denied = Denied.valueOf(table.cell(row, "of").toUpperCase(Locale.ROOT));
    words(table, row, "words", new Denial(denied));
  }

  void transfer(RuleTable table, List<String> row) {
    var direction = Direction.valueOf(table.cell(row, "direction").toUpperCase(Locale.ROOT));
    words(table, row, "words", new Transfer(direction));
  }
}
