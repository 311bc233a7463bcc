package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.transmittal.normalization.WordSet;

/**
 * Cuts a sentence that tells of different types in clauses of their own: "Ankara turned down the
 * Patriot, then signed for four S-400" are two deals. A list of types under one verb is one.
 */
final class Deals {
  /** Words that begin a clause. */
  private static final WordSet BREAKS =
      WordSet.of(
          ",", ";", "while", "but", "after", "whereas", "because", "unless", "if", "though",
          "nhưng", "song", "khi", "vì", "do", "nếu", "trừ", "để", "nhằm", "dù", "sau", "bởi",
          "rồi");

  /** Kinds that come with other goods. */
  private static final Set<String> PARTS =
      Set.of(
          "",
          "arms",
          "service",
          "system",
          "unit",
          "engine",
          "sensor",
          "radar",
          "ammunition",
          "bomb",
          "missile",
          "rocket",
          "small-arms");

  private Deals() {}

  /** The clauses, or the sentence alone where it tells one deal. */
  static List<Sentence> of(Sentence sentence, List<ItemPhrase> items) {
    var typed = named(items);
    if (typed.size() < 2) {
      return List.of(sentence);
    }
    var clauses = new ArrayList<Sentence>();
    var from = sentence.from();
    for (var i = 1; i < typed.size(); i++) {
      var before = typed.get(i - 1);
      var item = typed.get(i);
      var cut = areAlike(before, item) ? -1 : clause(sentence, from, before, item);
      if (cut > from) {
        clauses.add(sentence.part(from, cut));
        from = cut;
      }
    }
    clauses.add(sentence.part(from, sentence.to()));
    return clauses;
  }

  /** "The delivery comes as the two sign for another type". */
  private static boolean isBreak(Sentence sentence, int i) {
    var tokens = sentence.tokens();
    return BREAKS.has(tokens, i)
        || tokens.is(i, "as") && (tokens.is(i - 1, "comes") || tokens.is(i - 1, "came"));
  }

  /** Those that tell a type, or a kind of goods that others can differ from. */
  private static List<ItemPhrase> named(List<ItemPhrase> items) {
    var named = new ArrayList<ItemPhrase>(items.size());
    for (var item : items) {
      if (!item.designations().isEmpty() || !PARTS.contains(item.kind())) {
        named.add(item);
      }
    }
    return named;
  }

  private static boolean areAlike(ItemPhrase one, ItemPhrase other) {
    return one.designations().isEmpty() || other.designations().isEmpty()
        ? one.kind().equals(other.kind())
            || ItemTypes.isGeneric(one, other)
            || ItemTypes.isGeneric(other, one)
        : ItemTypes.sameType(one, other);
  }

  /** Where the clause of the second item begins, if both have a word of a deal; -1 if not. */
  private static int clause(Sentence sentence, int from, ItemPhrase before, ItemPhrase item) {
    for (var i = item.from() - 1; i >= before.to(); i--) {
      if (isBreak(sentence, i) && sentence.tellsADeal(i, item.from())) {
        return sentence.tellsADeal(from, i) ? i : -1;
      }
    }
    return -1;
  }
}
