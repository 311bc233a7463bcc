package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.transmittal.sale.Status;

/**
 * All phrases of all rule tables in one tree by word, so that one pass over a text finds every one
 * of them. Case does not matter, save for phrases that demand theirs; hyphens and spaces are the
 * same.
 */
final class Vocabulary {
  private final Tokenizer tokenizer;
  private final Lexicon lexicon;
  private final List<Class<?>> types = new ArrayList<>();

  /** The first nodes by the number of their word; null where no phrase begins with it. */
  private PhraseNode[] roots = {};

  Vocabulary(Tokenizer tokenizer, Lexicon lexicon) {
    this.tokenizer = tokenizer;
    this.lexicon = lexicon;
  }

  /** Adds a phrase; a leading {@code =} demands its case. */
  void add(String phrase, Meaning meaning) {
    var exact = phrase.startsWith("=");
    var words = exact ? phrase.substring(1) : phrase;
    var tokens = tokenizer.cut(words);
    PhraseNode node = null;
    for (var i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, Tokens.Kind.HYPHEN)) {
        var word = lexicon.add(tokens.form(i));
        node = node == null ? root(word) : node.add(word);
      }
    }
    if (node != null) {
      var bit = MeaningTypes.of(meaning.getClass());
      var demanded = exact ? letters(words) : null;
      node.add(new PhraseNode.Entry(meaning, bit, demanded, number(type(meaning))));
    }
  }

  private PhraseNode root(int word) {
    if (word >= roots.length) {
      roots = Arrays.copyOf(roots, Math.max(word + 1, roots.length * 2));
    }
    roots[word] = roots[word] == null ? new PhraseNode() : roots[word];
    return roots[word];
  }

  private int number(Class<?> type) {
    if (!types.contains(type)) {
      types.add(type);
    }
    return types.indexOf(type);
  }

  /** Every phrase in the tokens, in order; of one meaning's type the longest at each place. */
  List<Sense> find(Tokens tokens) {
    var senses = new ArrayList<Sense>();
    var entries = new ArrayList<PhraseNode.Entry>();
    for (var from = 0; from < tokens.size(); from++) {
      var word = tokens.word(from);
      var root = word < 0 || word >= roots.length ? null : roots[word];
      if (root != null) {
        find(tokens, from, root, senses, entries);
      }
    }
    return longest(senses, entries);
  }

  /** Where two phrases of one type overlap, the longer stays. */
  private List<Sense> longest(List<Sense> senses, List<PhraseNode.Entry> entries) {
    var last = new int[types.size()];
    Arrays.fill(last, -1);
    var drop = new BitSet(senses.size());
    for (var i = 0; i < senses.size(); i++) {
      var sense = senses.get(i);
      var type = entries.get(i).type();
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

  private static Class<?> type(Meaning meaning) {
    return switch (meaning) {
      case Meaning.NotACountry none -> Meaning.Country.class;
      case Meaning.NotATransfer none -> Meaning.Transfer.class;
      case Meaning other -> other.getClass();
    };
  }

  private static void find(
      Tokens tokens,
      int from,
      PhraseNode first,
      List<Sense> senses,
      List<PhraseNode.Entry> entries) {
    var mark = senses.size();
    var node = first;
    for (var to = from + 1; node != null; to++) {
      for (var entry : node.entries()) {
        if (entry.exact() == null || isPrinted(entry.exact(), tokens, from, to)) {
          removeShorter(senses, entries, mark, entry.type(), to);
          senses.add(new Sense(entry.meaning(), entry.bit(), from, to));
          entries.add(entry);
        }
      }
      if (node.isLeaf()) {
        return;
      }
      while (tokens.is(to, Tokens.Kind.HYPHEN) || tokens.is(to, '-')) {
        to++;
      }
      node = node.next(tokens.word(to));
    }
  }

  private static void removeShorter(
      List<Sense> senses, List<PhraseNode.Entry> entries, int mark, int type, int to) {
    for (var i = senses.size() - 1; i >= mark; i--) {
      if (entries.get(i).type() == type && senses.get(i).to() < to) {
        senses.remove(i);
        entries.remove(i);
      }
    }
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
