package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.transmittal.sale.Status;

/**
 * All phrases of all rule tables in one tree by word, so that one pass over a text finds every one
 * of them. Case does not matter, save for phrases that demand theirs; hyphens and spaces are the
 * same.
 */
final class Vocabulary {
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final Tokenizer tokenizer;
  private final Lexicon lexicon;
  private final PhraseTree tree = new PhraseTree();

  Vocabulary(Tokenizer tokenizer, Lexicon lexicon) {
    this.tokenizer = tokenizer;
    this.lexicon = lexicon;
  }

  /** Adds a phrase; a leading {@code =} demands its case. */
  void add(String phrase, Meaning meaning) {
    var exact = phrase.startsWith("=");
    var words = exact ? phrase.substring(1) : phrase;
    var tokens = tokenizer.cut(words);
    var node = PhraseTree.NONE;
    for (var i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, Tokens.Kind.HYPHEN)) {
        var word = lexicon.add(tokens.form(i));
        node = node == PhraseTree.NONE ? tree.addFirst(word) : tree.add(node, word);
      }
    }
    if (node != PhraseTree.NONE) {
      var type = MeaningTypes.of(meaning.getClass());
      tree.add(node, new PhraseTree.Entry(meaning, type, exact ? letters(words) : null));
    }
  }

  /** The phrases by their words. */
  PhraseTree tree() {
    return tree;
  }

  /** Every phrase in the tokens, in order; of one meaning's type the longest at each place. */
  List<Sense> find(Tokens tokens) {
    var senses = new ArrayList<Sense>();
    for (var from = 0; from < tokens.size(); from++) {
      if (tokens.word(from) != Lexicon.UNKNOWN) {
        find(tokens, from, senses);
      }
    }
    return longest(senses);
  }

  private void find(Tokens tokens, int from, List<Sense> senses) {
    var mark = senses.size();
    var to = from;
    var node = tree.first(tokens.word(from));
    while (node != PhraseTree.NONE) {
      to++;
      for (var entry : tree.entries(node)) {
        if (entry.exact() == null
            || isPrinted(entry.exact(), tokens, from, to)
            || isInCapitals(entry.exact(), tokens, from, to)) {
          removeShorter(senses, mark, entry.type(), to);
          senses.add(new Sense(entry.meaning(), entry.type(), from, to));
        }
      }
      if (!tree.goesOn(node)) {
        return;
      }
      while (tokens.is(to, Tokens.Kind.HYPHEN) || tokens.is(to, '-')) {
        to++;
      }
      var word = tokens.word(to);
      node = word == Lexicon.UNKNOWN ? PhraseTree.NONE : tree.next(node, word);
    }
  }

  private static void removeShorter(List<Sense> senses, int mark, long type, int to) {
    var rival = MeaningTypes.rival(type);
    for (var i = senses.size() - 1; i >= mark; i--) {
      var sense = senses.get(i);
      if (sense.to() < to && MeaningTypes.rival(sense.type()) == rival) {
        senses.remove(i);
      }
    }
  }

  /** Where two phrases of one type overlap, the longer stays. */
  private static List<Sense> longest(List<Sense> senses) {
    var last = new int[Long.SIZE];
    Arrays.fill(last, -1);
    var drop = new BitSet();
    for (var i = 0; i < senses.size(); i++) {
      var sense = senses.get(i);
      var type = Long.numberOfTrailingZeros(MeaningTypes.rival(sense.type()));
      var before = last[type] < 0 ? null : senses.get(last[type]);
      if (before == null || before.to() <= sense.from() || before.from() == sense.from()) {
        last[type] = i;
      } else if (sense.length() > before.length() && !isShield(before)) {
        drop.set(last[type]);
        last[type] = i;
      } else {
        drop.set(i);
      }
    }
    if (drop.isEmpty()) {
      return senses;
    }
    var kept = new ArrayList<Sense>(senses.size());
    for (var i = drop.nextClearBit(0); i < senses.size(); i = drop.nextClearBit(i + 1)) {
      kept.add(senses.get(i));
    }
    return kept;
  }

  /** "Has yet to approve": what tells nothing keeps the words in it from telling something. */
  private static boolean isShield(Sense sense) {
    return sense.meaning() instanceof Meaning.Cue cue && cue.status() == Status.UNKNOWN;
  }

  /** "48 BOXER vehicles": a name in capitals among small letters is that name. */
  private static boolean isInCapitals(String letters, Tokens tokens, int from, int to) {
    return letters.length() >= SHORTEST_IN_CAPITALS
        && tokens.end(from) - tokens.start(from) > 1
        && Letters.isUpper(tokens.text().charAt(tokens.start(from) + 1))
        && (isSmall(tokens, from - 1) || isSmall(tokens, to))
        && isPrinted(letters.toUpperCase(Locale.ROOT), tokens, from, to);
  }

  private static boolean isSmall(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.WORD)
        && !Letters.isUpper(tokens.text().charAt(tokens.end(i) - 1));
  }

  /** Capitals count, points and hyphens do not: "U.S." is "US" but not "us". */
  private static boolean isPrinted(String letters, Tokens tokens, int from, int to) {
    var text = tokens.text();
    var at = 0;
    for (var i = tokens.start(from); i < tokens.end(to - 1); i++) {
      var c = text.charAt(i);
      if (Character.isLetterOrDigit(c) && (at == letters.length() || letters.charAt(at++) != c)) {
        return false;
      }
    }
    return at == letters.length();
  }

  private static String letters(String phrase) {
    var letters = new StringBuilder(phrase.length());
    phrase.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
