package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Status;

/**
 * All phrases of all rule tables in one tree by word, so that one pass over a text finds every one
 * of them. Case does not matter, save for phrases that demand theirs; hyphens and spaces are the
 * same.
 */
final class Vocabulary {
  private static final int GOODS = 1;
  private static final int DEAL = 2;

  /**
   * What a phrase means.
   *
   * @param exact its letters and digits where it demands their case; null where it does not
   * @param type the number of its meaning's type
   */
  private record Entry(Meaning meaning, @Nullable String exact, int type) {}

  /** Where the phrases that begin with the same words part; words in the order of their numbers. */
  private static final class Node {
    int[] words = {};
    Node[] next = {};
    Entry[] entries = {};

    @Nullable Node next(int word) {
      var i = Arrays.binarySearch(words, word);
      return i < 0 ? null : next[i];
    }

    Node add(int word) {
      var i = Arrays.binarySearch(words, word);
      if (i >= 0) {
        return next[i];
      }
      var at = -i - 1;
      var node = new Node();
      words = Arrays.copyOf(words, words.length + 1);
      next = Arrays.copyOf(next, words.length);
      System.arraycopy(words, at, words, at + 1, words.length - at - 1);
      System.arraycopy(next, at, next, at + 1, words.length - at - 1);
      words[at] = word;
      next[at] = node;
      return node;
    }
  }

  private final Tokenizer tokenizer;
  private final Lexicon lexicon;
  private final List<Class<?>> types = new ArrayList<>();

  /** What each word hints at, by its number: bits of goods and of a deal. */
  private byte[] hints = {};

  /** The first nodes by the number of their word; null where no phrase begins with it. */
  private Node[] roots = {};

  Vocabulary(Tokenizer tokenizer, Lexicon lexicon) {
    this.tokenizer = tokenizer;
    this.lexicon = lexicon;
  }

  /** Adds a phrase; a leading {@code =} demands its case. */
  void add(String phrase, Meaning meaning) {
    var exact = phrase.startsWith("=");
    var words = exact ? phrase.substring(1) : phrase;
    var tokens = tokenizer.cut(words);
    Node node = null;
    for (var i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, Tokens.Kind.HYPHEN)) {
        var word = lexicon.add(tokens.form(i));
        node = node == null ? root(word) : node.add(word);
      }
    }
    if (node != null) {
      node.entries = Arrays.copyOf(node.entries, node.entries.length + 1);
      node.entries[node.entries.length - 1] =
          new Entry(meaning, exact ? letters(words) : null, number(type(meaning)));
      hint(tokens, meaning);
    }
  }

  /** The longest word of a phrase hints at what it means: no text has the one without the other. */
  private void hint(Tokens tokens, Meaning meaning) {
    var hint =
        switch (meaning) {
          case Meaning.Noun noun -> GOODS;
          case Meaning.Weapon weapon -> GOODS;
          case Meaning.Currency currency -> GOODS;
          case Meaning.Transfer transfer -> DEAL;
          case Meaning.Cue cue -> DEAL;
          default -> 0;
        };
    var longest = "";
    for (var i = 0; i < tokens.size(); i++) {
      var isLonger = tokens.form(i).length() > longest.length();
      longest = isLonger && !tokens.is(i, Tokens.Kind.HYPHEN) ? tokens.form(i) : longest;
    }
    var word = lexicon.add(longest);
    hints = word < hints.length ? hints : Arrays.copyOf(hints, 2 * word + 1);
    hints[word] |= (byte) hint;
  }

  /**
   * Whether a text may speak of goods or money: false only where no word for them, no sum and no
   * type of weapon stands in it.
   */
  boolean hintsAtGoods(Tokens tokens) {
    for (var i = 0; i < tokens.size(); i++) {
      if (hints(tokens, i, GOODS) || tokens.is(i, Tokens.Kind.CODE) || isNumbered(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text may speak of a deal: false only where no word of a deal stands in it. */
  boolean hintsAtADeal(Tokens tokens) {
    for (var i = 0; i < tokens.size(); i++) {
      if (hints(tokens, i, DEAL)) {
        return true;
      }
    }
    return false;
  }

  private boolean hints(Tokens tokens, int i, int at) {
    var word = tokens.word(i);
    return word >= 0 && word < hints.length && (hints[word] & at) != 0;
  }

  /** "S 400", "S - 400": a code can be printed with blanks. */
  private static boolean isNumbered(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.NUMBER)
        && i > 0
        && tokens.isCapital(tokens.is(i - 1, '-') ? i - 2 : i - 1);
  }

  private Node root(int word) {
    if (word >= roots.length) {
      roots = Arrays.copyOf(roots, Math.max(word + 1, roots.length * 2));
    }
    roots[word] = roots[word] == null ? new Node() : roots[word];
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
    var entries = new ArrayList<Entry>();
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
  private List<Sense> longest(List<Sense> senses, List<Entry> entries) {
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
      Tokens tokens, int from, Node first, List<Sense> senses, List<Entry> entries) {
    var mark = senses.size();
    var node = first;
    for (var to = from + 1; node != null; to++) {
      for (var entry : node.entries) {
        if (entry.exact() == null || isPrinted(entry.exact(), tokens, from, to)) {
          removeShorter(senses, entries, mark, entry.type(), to);
          senses.add(new Sense(entry.meaning(), from, to));
          entries.add(entry);
        }
      }
      if (node.words.length == 0) {
        return;
      }
      while (tokens.is(to, Tokens.Kind.HYPHEN) || tokens.is(to, '-')) {
        to++;
      }
      node = node.next(tokens.word(to));
    }
  }

  private static void removeShorter(
      List<Sense> senses, List<Entry> entries, int mark, int type, int to) {
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
