package org.transmittal.extraction;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/** Which of the items that a statement names are of the sale that it speaks of. */
final class Goods {
  private static final WordSet INCLUDING =
      WordSet.of(
          """
          include includes included including comprise comprises encompasses cover
          covers consists along also plus gồm kèm cùng thêm
          """
              .split("\\s+"));

  private static final WordSet PREPOSITIONS =
      WordSet.of("for", "with", "of", "on", "by", "to", "from", "than", "like", "and");

  private static final WordSet CONSISTING =
      WordSet.of(
          "include",
          "includes",
          "included",
          "comprises",
          "encompasses",
          "consists",
          "covers",
          "gồm");

  /** What a sale does with its parts. */
  static final WordSet LISTS =
      WordSet.of(
          "included",
          "includes",
          "include",
          "comprises",
          "encompasses",
          "covers",
          "covered",
          "gồm");

  private static final WordSet ORDINALS =
      WordSet.of("first", "second", "third", "fourth", "fifth", "other");

  private static final WordSet SALES =
      WordSet.of(
          "sale", "package", "deal", "contract", "case", "notification", "agreement", "approval");

  /** "Gói thứ hai", "thương vụ còn lại", "tiếp đó là thương vụ". */
  private static final WordSet ORDINALS_VI = WordSet.of("thứ", "đầu", "còn", "tiếp");

  private static final WordSet SALES_VI = WordSet.of("gói", "thương", "hợp", "thỏa", "thoả");

  private static final WordSet WHOLE =
      WordSet.of("complete", "full", "whole", "entire", "overall", "total");

  private static final WordSet DEALS =
      WordSet.of(
          "deal",
          "contract",
          "package",
          "agreement",
          "order",
          "program",
          "programme",
          "value",
          "cost",
          "price",
          "purchase");

  private static final WordSet IT = WordSet.of("it", "this", "also", "included");

  private static final int NEAR = 4;

  private Goods() {}

  /**
   * All of them, but no other type than is known where it only stands beside the deal: "the S-400
   * deal could give away the secrets of the F-35".
   */
  static List<ItemPhrase> of(Statement statement, List<ItemPhrase> known) {
    if (!ItemTypes.hasTypes(known) || tellsMore(statement)) {
      return statement.items();
    }
    return statement.items().stream()
        .filter(item -> item.designations().isEmpty() || isKnown(item, known))
        .toList();
  }

  /** "Its S-400 deal with Moscow cost it the F-35": types of other makers than the seller's go. */
  static List<ItemPhrase> ofSellers(List<ItemPhrase> named, Set<Party> sellers) {
    var areTold = false;
    var areOthers = false;
    for (var item : named) {
      areTold |= isOf(item, sellers);
      areOthers |= !item.makers().isEmpty() && !isOf(item, sellers);
    }
    return areTold && areOthers
        ? named.stream().filter(item -> item.makers().isEmpty() || isOf(item, sellers)).toList()
        : named;
  }

  private static boolean isOf(ItemPhrase item, Set<Party> sellers) {
    return !Collections.disjoint(item.makers(), sellers);
  }

  /** "The Super Vita boats": types of goods that were told before, as what a sentence speaks of. */
  static List<ItemPhrase> again(Statement statement) {
    var tokens = statement.sentence().tokens();
    return statement.items().stream()
        .filter(item -> !item.designations().isEmpty())
        .filter(item -> tokens.is(item.from() - 1, "the"))
        .filter(item -> !PREPOSITIONS.has(tokens, item.from() - 2))
        .toList();
  }

  /** "The package includes 400 missiles": what else belongs to the deal told before. */
  static boolean goOn(Statement statement) {
    var sentence = statement.sentence();
    if (!statement.statuses().isEmpty() || statement.names(Part.RECIPIENT)) {
      return false;
    }
    return sentence.hasWord(CONSISTING);
  }

  /** "It includes 60 missiles": what it is was told right before. */
  static boolean goesOnWithParts(Sentence sentence) {
    var from = sentence.from();
    return IT.has(sentence.tokens(), from)
        && sentence.hasWord(LISTS, from, Math.min(sentence.to(), from + NEAR));
  }

  /** Whether a statement tells the parts of a sale: "the package also includes". */
  static boolean listsParts(Statement statement) {
    return statement.isListed() || statement.sentence().hasWord(LISTS);
  }

  /** "The first sale, worth about $1 billion": one of several that were told together. */
  static boolean isOneOfSeveral(Statement statement) {
    var sentence = statement.sentence();
    if (sentence.phrases().vietnamese()) {
      var end = Math.min(sentence.to(), sentence.from() + NEAR + 1);
      return sentence.hasWord(ORDINALS_VI, sentence.from(), end)
          && sentence.hasWord(SALES_VI, sentence.from(), end);
    }
    var end = Math.min(sentence.to(), sentence.from() + NEAR);
    return sentence.hasWord(ORDINALS, sentence.from(), end)
        && sentence.hasWord(SALES, sentence.from(), end);
  }

  /** "The full contract is worth $4 billion": more than the part that was told before. */
  static boolean tellsTheWhole(Statement statement) {
    var sentence = statement.sentence();
    for (var i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (WHOLE.has(sentence.tokens(), i) && DEALS.has(sentence.tokens(), i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(ItemPhrase item, List<ItemPhrase> known) {
    return known.stream().anyMatch(other -> ItemTypes.sameType(other, item));
  }

  /** "The deal also includes": what else belongs to it. */
  static boolean tellsMore(Sentence sentence) {
    return sentence.hasWord(INCLUDING);
  }

  private static boolean tellsMore(Statement statement) {
    return !statement.statuses().isEmpty()
        || statement.amount() != null
        || statement.sentence().hasWord(INCLUDING);
  }
}
