package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.transmittal.normalization.Meaning.BoundWord;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Denial;
import org.transmittal.normalization.Meaning.Denied;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.NotAParty;
import org.transmittal.normalization.Meaning.NotAnAmount;
import org.transmittal.normalization.Meaning.NotAnItem;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.Scale;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Meaning.UnnamedBuyer;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** The rule tables, each row turned into what its words mean. */
final class RuleBook {
  private final List<RuleTable> tables = new ArrayList<>();
  private final SortedMap<String, String> more;
  private final Map<String, Integer> builtIn = new HashMap<>();
  private final Set<String> stops = new HashSet<>();
  private final Designations designations = new Designations();
  private final Tokenizer tokenizer;
  private final Vocabulary vocabulary;

  /**
   * Reads all tables.
   *
   * @param more the content of further tables by file; the rows of each stand behind those of the
   *     table with the same name
   * @throws RuleException if a table is not as it should be, with the line
   */
  RuleBook(Map<String, String> more) {
    this.more = new TreeMap<>(more);
    var currencies = table("currencies.tsv");
    tokenizer = new Tokenizer(currencyCodes(currencies));
    vocabulary = new Vocabulary(tokenizer);
    addAll(currencies, (table, row) -> currency(table, row));
    addAll(table("countries.tsv"), this::country);
    addAll(table("makers.tsv"), this::maker);
    addAll(table("designations.tsv"), this::weapon);
    addAll(table("item-nouns.tsv"), (t, r) -> words(t, r, "noun", new Noun(t.cell(r, "kind"))));
    addAll(table("not-countries.tsv"), (t, r) -> words(t, r, "words", new Meaning.NotACountry()));
    addAll(table("scales.tsv"), this::scale);
    addAll(
        table("number-words.tsv"),
        (t, r) -> words(t, r, "words", new NumberWord(new BigDecimal(t.cell(r, "value")))));
    addAll(table("measures.tsv"), (t, r) -> words(t, r, "words", new Meaning.Measure()));
    addAll(table("numbered.tsv"), (t, r) -> words(t, r, "words", new Meaning.Numbered()));
    addAll(table("bounds.tsv"), this::bound);
    addAll(table("status-cues.tsv"), this::cue);
    addAll(table("denials.tsv"), this::denial);
    addAll(table("awaiting.tsv"), (t, r) -> words(t, r, "words", new Meaning.Awaiting()));
    addAll(table("transfers.tsv"), this::transfer);
    addAll(table("not-transfers.tsv"), (t, r) -> words(t, r, "words", new Meaning.NotATransfer()));
    addAll(
        table("not-items.tsv"),
        (t, r) -> words(t, r, "words", new NotAnItem(t.cell(r, "side").equals("before"))));
    addAll(
        table("not-amounts.tsv"),
        (t, r) -> words(t, r, "words", new NotAnAmount(t.cell(r, "side").equals("before"))));
    addAll(table("unnamed-buyers.tsv"), (t, r) -> words(t, r, "words", new UnnamedBuyer()));
    addAll(table("other-sales.tsv"), (t, r) -> words(t, r, "words", new Meaning.OtherSale()));
    addAll(
        table("not-parties.tsv"),
        (t, r) -> words(t, r, "words", new NotAParty(t.cell(r, "side").equals("before"))));
    addAll(table("civil.tsv"), (t, r) -> words(t, r, "words", new Meaning.Civil()));
    addAll(table("attributions.tsv"), (t, r) -> words(t, r, "words", new Meaning.Attribution()));
    addAll(table("stop-words.tsv"), (t, r) -> stops.addAll(t.list(r, "words")));
    for (var file : this.more.keySet()) {
      if (!isTable(fileName(file))) {
        var names = tables.stream().map(RuleTable::name).sorted().toList();
        throw new RuleException(
            file + ": there is no such table; name it as one of " + String.join(", ", names));
      }
    }
  }

  List<RuleTable> tables() {
    return List.copyOf(tables);
  }

  /** Words that end the name of an item. */
  Set<String> stops() {
    return Set.copyOf(stops);
  }

  Designations designations() {
    return designations;
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How many rows of a table are built in; those behind them were added. */
  int builtIn(RuleTable table) {
    return builtIn.getOrDefault(table.name(), table.rows().size());
  }

  /** Of the content of all tables: another for any change of one. */
  int contentHash() {
    return String.join("\f", tables.stream().map(RuleTable::content).toList()).hashCode();
  }

  private RuleTable table(String name) {
    var table = RuleTable.read(name);
    for (var file : more.keySet()) {
      if (fileName(file).equals(name)) {
        builtIn.put(name, table.rows().size());
        table = table.with(RuleTable.parse(name, file, more.get(file)), file);
      }
    }
    tables.add(table);
    return table;
  }

  private boolean isTable(String name) {
    return tables.stream().anyMatch(table -> table.name().equals(name));
  }

  private static String fileName(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private void addAll(RuleTable table, BiConsumer<RuleTable, List<String>> add) {
    for (var i = 0; i < table.rows().size(); i++) {
      try {
        add.accept(table, table.rows().get(i));
      } catch (IllegalArgumentException e) {
        throw new RuleException(table.places().get(i) + ": " + e.getMessage());
      }
    }
  }

  private void words(RuleTable table, List<String> row, String column, Meaning meaning) {
    table.list(row, column).forEach(phrase -> vocabulary.add(phrase, meaning));
  }

  /** A hundred is a part of a number in words; what is larger multiplies a figure too. */
  private void scale(RuleTable table, List<String> row) {
    var factor = new BigDecimal(table.cell(row, "factor"));
    var isPart = factor.compareTo(BigDecimal.valueOf(100)) == 0;
    words(table, row, "words", isPart ? new NumberWord(factor) : new Scale(factor));
  }

  private void bound(RuleTable table, List<String> row) {
    var bound = Bound.of(table.cell(row, "bound"));
    for (var phrase : table.list(row, "words")) {
      var behind = phrase.startsWith("…");
      vocabulary.add(behind ? phrase.substring(1) : phrase, new BoundWord(bound, behind));
    }
  }

  private void currency(RuleTable table, List<String> row) {
    var code = table.cell(row, "code");
    var candidates = table.list(row, "candidates");
    words(table, row, "words", new Currency(code.isEmpty() ? null : code, candidates));
  }

  private void country(RuleTable table, List<String> row) {
    var party = new Party(table.cell(row, "code"));
    words(table, row, "names", new Country(party, Form.NAME));
    words(table, row, "people", new Country(party, Form.PEOPLE));
    words(table, row, "places", new Country(party, Form.PLACE));
  }

  private void maker(RuleTable table, List<String> row) {
    var countries = table.list(row, "country").stream().map(Party::new).toList();
    var names = table.list(row, "name");
    names.forEach(name -> vocabulary.add(name, new Maker(name, countries)));
  }

  private void weapon(RuleTable table, List<String> row) {
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
    table.list(row, "plural").forEach(name -> vocabulary.add(name, new Weapon(kind, makers, true)));
  }

  /** "Arrow 3" is also printed in one: "Arrow-3". */
  private static boolean isNumberedName(Tokens tokens) {
    return tokens.size() == 2 && tokens.is(0, Tokens.Kind.WORD) && tokens.is(1, Tokens.Kind.NUMBER);
  }

  private void cue(RuleTable table, List<String> row) {
    var side = table.cell(row, "side");
    var whose = side.isEmpty() ? Side.ANY : Side.valueOf(side.toUpperCase(Locale.ROOT));
    var says = table.cell(row, "says");
    var status = says.isEmpty() ? Status.UNKNOWN : Status.valueOf(says);
    words(table, row, "words", new Cue(status, whose));
  }

  private void denial(RuleTable table, List<String> row) {
    var denied = Denied.valueOf(table.cell(row, "of").toUpperCase(Locale.ROOT));
    words(table, row, "words", new Denial(denied));
  }

  private void transfer(RuleTable table, List<String> row) {
    var direction = Direction.valueOf(table.cell(row, "direction").toUpperCase(Locale.ROOT));
    words(table, row, "words", new Transfer(direction));
  }

  private static Set<String> currencyCodes(RuleTable currencies) {
    var codes = new HashSet<String>();
    for (var row : currencies.rows()) {
      for (var word : currencies.list(row, "words")) {
        var plain = word.startsWith("=") ? word.substring(1) : word;
        if (plain.length() <= 4 && plain.chars().allMatch(Character::isLetter)) {
          codes.add(plain);
        }
      }
    }
    return codes;
  }
}
