package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.transmittal.normalization.Meaning.NotAParty;
import org.transmittal.normalization.Meaning.NotAnAmount;
import org.transmittal.normalization.Meaning.NotAnItem;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.UnnamedBuyer;

/** The rule tables, each row turned into what its words mean. */
final class RuleBook {
  private final List<RuleTable> tables = new ArrayList<>();
  private final SortedMap<String, String> more;
  private final Map<String, Integer> builtIn = new HashMap<>();
  private final Set<String> stops = new HashSet<>();
  private final Tokenizer tokenizer;
  private final WordSet valueWords;
  private final RuleRows rows;

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
    var lexicon = new Lexicon();
    tokenizer = new Tokenizer(lexicon, currencyCodes(currencies));
    var firstWords = new HashSet<>(DateWords.FIRST_WORDS);
    firstWords.add(Transmittals.WORD);
    firstWords.addAll(NewTypes.WORDS);
    valueWords = WordSet.of(firstWords);
    rows = new RuleRows(tokenizer, lexicon);
    addAll(currencies, rows::currency);
    addAll(table("countries.tsv"), rows::country);
    addAll(table("makers.tsv"), rows::maker);
    addAll(table("designations.tsv"), rows::weapon);
    addAll(table("item-nouns.tsv"), rows::noun);
    addAll(table("arms-words.tsv"), rows::armsWord);
    addAll(
        table("not-countries.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.NotACountry()));
    addAll(table("scales.tsv"), rows::scale);
    addAll(
        table("number-words.tsv"),
        (t, r) -> rows.words(t, r, "words", new NumberWord(new BigDecimal(t.cell(r, "value")))));
    addAll(table("measures.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.Measure()));
    addAll(table("numbered.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.Numbered()));
    addAll(table("bounds.tsv"), rows::bound);
    addAll(table("status-cues.tsv"), rows::cue);
    addAll(table("denials.tsv"), rows::denial);
    addAll(table("awaiting.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.Awaiting()));
    addAll(table("transfers.tsv"), rows::transfer);
    addAll(
        table("not-transfers.tsv"),
        (t, r) -> rows.words(t, r, "words", new Meaning.NotATransfer()));
    addAll(
        table("not-items.tsv"),
        (t, r) -> rows.words(t, r, "words", new NotAnItem(t.cell(r, "side").equals("before"))));
    addAll(
        table("not-amounts.tsv"),
        (t, r) -> rows.words(t, r, "words", new NotAnAmount(t.cell(r, "side").equals("before"))));
    addAll(table("unnamed-buyers.tsv"), (t, r) -> rows.words(t, r, "words", new UnnamedBuyer()));
    addAll(table("other-sales.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.OtherSale()));
    addAll(
        table("not-parties.tsv"),
        (t, r) -> rows.words(t, r, "words", new NotAParty(t.cell(r, "side").equals("before"))));
    addAll(table("civil.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.Civil()));
    addAll(table("gifts.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.Gift()));
    addAll(
        table("attributions.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.Attribution()));
    addAll(table("officials.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.Official()));
    addAll(
        table("not-officials.tsv"), (t, r) -> rows.words(t, r, "words", new Meaning.NotOfficial()));
    addAll(
        table("sayings.tsv"),
        (t, r) ->
            rows.words(t, r, "words", new Meaning.Saying(t.cell(r, "side").equals("before"))));
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
  WordSet stops() {
    return WordSet.of(stops);
  }

  /** Words that begin a date, or name a transmittal. */
  WordSet valueWords() {
    return valueWords;
  }

  Designations designations() {
    return rows.designations();
  }

  ArmsWords armsWords() {
    return rows.armsWords();
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  Vocabulary vocabulary() {
    return rows.vocabulary();
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

  private static Set<String> currencyCodes(RuleTable currencies) {
    var codes = new HashSet<String>();
    for (var row : currencies.rows()) {
      for (var word : currencies.list(row, "words")) {
        var plain = word.startsWith("=") ? word.substring(1) : word;
        // A P alone is the peso only before a number with its scale.
        if (plain.length() > 1
            && plain.length() <= 4
            && plain.chars().allMatch(Character::isLetter)) {
          codes.add(plain);
        }
      }
    }
    return codes;
  }
}
