package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Status;

/**
 * All phrases of all rule tables in one tree by word, so that one pass over a text finds every one
 * of them. Case does not matter, save for phrases that demand theirs; hyphens and spaces are the
 * same.
 */
final class Vocabulary {
  private record Entry(Meaning meaning, @Nullable String exact) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Entry> entries = new ArrayList<>(1);
  }

  private final Node root = new Node();
  private final Tokenizer tokenizer;

  Vocabulary(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Adds a phrase; a leading {@code =} demands its case. */
  void add(String phrase, Meaning meaning) {
    var exact = phrase.startsWith("=");
    var words = exact ? phrase.substring(1) : phrase;
    var tokens = tokenizer.cut(words);
    var node = root;
    for (var i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, Tokens.Kind.HYPHEN)) {
        node = node.next.computeIfAbsent(tokens.form(i), form -> new Node());
      }
    }
    node.entries.add(new Entry(meaning, exact ? letters(words) : null));
  }

  /** Every phrase in the tokens, in order; of one meaning's type the longest at each place. */
  List<Sense> find(Tokens tokens) {
    var senses = new ArrayList<Sense>();
    for (var from = 0; from < tokens.size(); from++) {
      var node = root.next.get(tokens.form(from));
      if (node != null) {
        find(tokens, from, node, senses);
      }
    }
    return longest(senses);
  }

  /** Where two phrases of one type overlap, the longer stays. */
  private static List<Sense> longest(List<Sense> senses) {
    var last = new HashMap<Class<?>, Integer>();
    var drop = new BitSet(senses.size());
    for (var i = 0; i < senses.size(); i++) {
      var sense = senses.get(i);
      var known = last.get(type(sense));
      var before = known == null ? null : senses.get(known);
      if (before == null || before.to() <= sense.from() || before.from() == sense.from()) {
        last.put(type(sense), i);
      } else if (sense.length() > before.length() && !isShield(before)) {
        drop.set(known);
        last.put(type(sense), i);
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

  private static Class<?> type(Sense sense) {
    return switch (sense.meaning()) {
      case Meaning.NotACountry none -> Meaning.Country.class;
      case Meaning.NotATransfer none -> Meaning.Transfer.class;
      case Meaning other -> other.getClass();
    };
  }

  private static void find(Tokens tokens, int from, Node first, List<Sense> senses) {
    var mark = senses.size();
    var node = first;
    for (var to = from + 1; node != null; to++) {
      for (var entry : node.entries) {
        if (entry.exact == null || entry.exact.equals(letters(tokens.raw(from, to)))) {
          var sense = new Sense(entry.meaning, from, to);
          removeShorter(senses, mark, sense);
          senses.add(sense);
        }
      }
      while (tokens.is(to, Tokens.Kind.HYPHEN) || tokens.is(to, "-")) {
        to++;
      }
      node = to < tokens.size() ? node.next.get(tokens.form(to)) : null;
    }
  }

  private static void removeShorter(List<Sense> senses, int mark, Sense longer) {
    for (var i = senses.size() - 1; i >= mark; i--) {
      if (type(senses.get(i)) == type(longer) && senses.get(i).to() < longer.to()) {
        senses.remove(i);
      }
    }
  }

  /** Capitals count, points and hyphens do not: "U.S." is "US" but not "us". */
  private static String letters(String phrase) {
    var letters = new StringBuilder(phrase.length());
    phrase.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
