package org.transmittal.normalization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads texts by the rule tables. Immutable once loaded, and safe for many threads. */
public final class Rules {
  /** Counts up with each change of the code that reads by the tables. */
  private static final int READER = 3;

  private final Tokenizer tokenizer;
  private final Vocabulary vocabulary;
  private final Designations designations;
  private final WordSet valueWords;
  private final WordSet stops;
  private final ArmsWords armsWords;
  private final List<RuleTable> tables;
  private final String version;

  private Rules(RuleBook book) {
    tokenizer = book.tokenizer();
    vocabulary = book.vocabulary();
    designations = book.designations();
    valueWords = book.valueWords();
    stops = book.stops();
    armsWords = book.armsWords();
    tables = book.tables();
    version = String.format(Locale.ROOT, "%d-%08x", READER, book.contentHash());
  }

  /** Reads the built-in tables. */
  public static Rules load() {
    return load(Map.of());
  }

  /**
   * Reads all tables, with rows of one's own.
   *
   * @param more the content of further tables by file, each named as the table that it adds to
   * @throws RuleException if a table is not as it should be, or the example of an added row does
   *     not show it at work, with the line
   */
  public static Rules load(Map<String, String> more) {
    var book = new RuleBook(more);
    var rules = new Rules(book);
    for (var table : book.tables()) {
      for (var i = book.builtIn(table); i < table.rows().size(); i++) {
        if (!RuleExamples.isAtWork(rules, table, table.rows().get(i))) {
          throw new RuleException(
              "%s: the example in the last column does not show the row at work: %s"
                  .formatted(table.places().get(i), table.rows().get(i).getLast()));
        }
      }
    }
    return rules;
  }

  /** What a mention keeps of the rules that read it: another for any other table or reader. */
  public String version() {
    return version;
  }

  /**
   * All known phrases and values of a text.
   *
   * @param language ISO 639-1; null where it is not known
   * @param reference the date that "on Friday" counts from; null where the article has none
   */
  public Phrases read(String text, @Nullable String language, @Nullable LocalDate reference) {
    var vietnamese = "vi".equals(language);
    var tokens = tokenizer.cut(text);
    var senses = new Senses(vocabulary.find(tokens), tokens.size());
    return new Phrases(
        vietnamese,
        tokens,
        senses,
        reference,
        designations,
        () -> values(vietnamese, tokens, senses, reference));
  }

  private Values values(
      boolean vietnamese, Tokens tokens, Senses senses, @Nullable LocalDate reference) {
    var numbers = new Numbers(tokens, senses, vietnamese);
    var bounds = new Bounds(tokens, senses);
    var taken = new boolean[tokens.size() + 1];
    var triggers = new Triggers(tokens, senses, numbers, valueWords);
    var amounts = new Amounts(tokens, senses, numbers, bounds).find(triggers, taken);
    var weapons = designations.find(tokens, senses, triggers, vietnamese);
    var dates = new Dates(tokens, reference, vietnamese).find(triggers);
    weapons.forEach(found -> take(taken, found));
    dates.forEach(found -> take(taken, found));
    var quantities = new Quantities(tokens, senses, numbers, bounds).find(triggers, taken);
    return new Values(amounts, quantities, weapons, dates, Transmittals.find(tokens, triggers));
  }

  /**
   * What may stand in the sentences of a text, told without reading it.
   *
   * @param abbreviations words whose point ends no sentence
   */
  public RoughSentences rough(WordSet abbreviations) {
    return tokenizer.rough(vocabulary.tree(), designations, abbreviations);
  }

  /** The words without one of which no text tells of a sale. */
  public ArmsWords armsWords() {
    return armsWords;
  }

  /** Whether token {@code i} ends the name of an item: a preposition, a verb of telling. */
  public boolean isStop(Tokens tokens, int i) {
    return stops.has(tokens, i);
  }

  /** All tables, for the test that runs every example. */
  List<RuleTable> tables() {
    return tables;
  }

  private static void take(boolean[] taken, Found<?> found) {
    for (var i = found.from(); i < found.to(); i++) {
      taken[i] = true;
    }
  }
}
