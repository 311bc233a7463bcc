package org.transmittal.normalization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.BoundWord;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.NotAnAmount;
import org.transmittal.normalization.Meaning.NotAnItem;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.Scale;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** The rule tables, ready to read texts. Immutable once loaded, and safe for many threads. */
public final class Rules {
  /** Counts up with each change of the code that reads by the tables. */
  private static final int READER = 1;

  private final List<RuleTable> tables = new ArrayList<>();
  private final Set<String> stops = new HashSet<>();
  private final Designations designations = new Designations();
  private final Tokenizer tokenizer;
  private final Vocabulary vocabulary;
  private final String version;

  private Rules() {
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
    addAll(table("bounds.tsv"), this::bound);
    addAll(table("status-cues.tsv"), this::cue);
    addAll(table("awaiting.tsv"), (t, r) -> words(t, r, "words", new Meaning.Awaiting()));
    addAll(table("transfers.tsv"), this::transfer);
    addAll(
        table("not-items.tsv"),
        (t, r) -> words(t, r, "words", new NotAnItem(t.cell(r, "side").equals("before"))));
    addAll(
        table("not-amounts.tsv"),
        (t, r) -> words(t, r, "words", new NotAnAmount(t.cell(r, "side").equals("before"))));
    addAll(table("attributions.tsv"), (t, r) -> words(t, r, "words", new Meaning.Attribution()));
    addAll(table("stop-words.tsv"), (t, r) -> stops.addAll(t.list(r, "words")));
    version = "%d-%08x".formatted(READER, contentHash());
  }

  /**
   * Reads all tables.
   *
   * @throws IllegalStateException if a table is not as it should be, with the row
   */
  public static Rules load() {
    return new Rules();
  }

  /** What a mention keeps of the rules that read it: another for any other table or reader. */
  public String version() {
    return version;
  }

  /**
   * All values and known phrases of a text.
   *
   * @param language ISO 639-1; null where it is not known
   * @param reference the date that "on Friday" counts from; null where the article has none
   */
  public Phrases read(String text, @Nullable String language, @Nullable LocalDate reference) {
    var tokens = tokenizer.cut(text);
    var senses = new Senses(vocabulary.find(tokens), tokens.size());
    var numbers = new Numbers(tokens, senses, "vi".equals(language));
    var bounds = new Bounds(tokens, senses);
    var amounts = new Amounts(tokens, senses, numbers, bounds).find();
    var weapons = designations.find(tokens, senses, "vi".equals(language));
    var dates = new Dates(tokens, reference).find();
    var taken = new boolean[tokens.size() + 1];
    amounts.forEach(found -> take(taken, found));
    weapons.forEach(found -> take(taken, found));
    dates.forEach(found -> take(taken, found));
    var quantities = new Quantities(tokens, numbers, bounds).find(taken);
    return new Phrases(
        "vi".equals(language),
        tokens,
        senses,
        amounts,
        quantities,
        weapons,
        dates,
        Transmittals.find(tokens));
  }

  /** Whether a lower-case word ends the name of an item: a preposition, a verb of telling. */
  public boolean isStop(String form) {
    return stops.contains(form);
  }

  /** All tables, for the test that runs every example. */
  List<RuleTable> tables() {
    return List.copyOf(tables);
  }

  private int contentHash() {
    return String.join("\f", tables.stream().map(RuleTable::content).toList()).hashCode();
  }

  private static void take(boolean[] taken, Found<?> found) {
    for (var i = found.from(); i < found.to(); i++) {
      taken[i] = true;
    }
  }

  private RuleTable table(String name) {
    var table = RuleTable.read(name);
    tables.add(table);
    return table;
  }

  private void addAll(RuleTable table, BiConsumer<RuleTable, List<String>> add) {
    for (var row : table.rows()) {
      try {
        add.accept(table, row);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(table.name() + ", row " + row + ": " + e.getMessage(), e);
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
        vocabulary.add(name, new Weapon(kind, makers, false));
      }
    }
    table.list(row, "plural").forEach(name -> vocabulary.add(name, new Weapon(kind, makers, true)));
  }

  private void cue(RuleTable table, List<String> row) {
    var side = table.cell(row, "side");
    var whose = side.isEmpty() ? Side.ANY : Side.valueOf(side.toUpperCase(Locale.ROOT));
    var says = table.cell(row, "says");
    var status = says.isEmpty() ? Status.UNKNOWN : Status.valueOf(says);
    words(table, row, "words", new Cue(status, whose));
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
        if (plain.length() <= 3 && plain.chars().allMatch(Character::isLetter)) {
          codes.add(plain);
        }
      }
    }
    return codes;
  }
}
