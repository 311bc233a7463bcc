package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/**
 * Cuts a list of goods that come from several countries: "bought Israeli missiles and French
 * torpedoes" are two sales. Under one sum they are one.
 */
final class Origins {
  private static final WordSet JOINTS =
      WordSet.of("and", ",", "as", "well", "along", "with", "plus", "together", "the", "a", "an");

  private Origins() {}

  /** The parts, or the sentence alone where its goods are of one country. */
  static List<Sentence> parts(Sentence sentence, List<Found<Amount>> sums, List<ItemPhrase> items) {
    if (items.size() < 2 || !sums.isEmpty() || !isOfADeal(sentence, items.getFirst())) {
      return List.of(sentence);
    }
    var parts = new ArrayList<Sentence>();
    var from = sentence.from();
    for (var i = 1; i < items.size(); i++) {
      var before = origin(sentence, items.get(i - 1));
      var origin = origin(sentence, items.get(i));
      if (before != null && origin != null && !party(before).equals(party(origin))) {
        var begin = Math.min(origin.from(), items.get(i).from());
        if (areJoints(sentence, items.get(i - 1).to(), begin)) {
          parts.add(sentence.part(from, begin));
          from = begin;
        }
      }
    }
    parts.add(sentence.part(from, sentence.to()));
    return parts;
  }

  /** Whether the goods are bought or sold: they stand behind its verb. */
  private static boolean isOfADeal(Sentence sentence, ItemPhrase first) {
    for (var sense : sentence.phrases().senses().within(sentence.from(), first.from())) {
      if (sense.meaning() instanceof Transfer transfer && transfer.direction() == Direction.BUYS) {
        return true;
      }
    }
    return false;
  }

  /** The people whose goods they are: "French torpedoes"; null if it is not told so. */
  private static @Nullable Sense origin(Sentence sentence, ItemPhrase item) {
    var senses = sentence.phrases().senses();
    var before = senses.endingAt(item.from(), Country.class);
    if (before != null && isAPeople(before)) {
      return before;
    }
    for (var sense : senses.within(item.from(), item.to())) {
      if (sense.meaning() instanceof Country && isAPeople(sense)) {
        return sense;
      }
    }
    return null;
  }

  private static boolean isAPeople(Sense sense) {
    return ((Country) sense.meaning()).form() == Form.PEOPLE;
  }

  private static Party party(Sense sense) {
    return ((Country) sense.meaning()).party();
  }

  private static boolean areJoints(Sentence sentence, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!JOINTS.has(sentence.tokens(), i)) {
        return false;
      }
    }
    return to > from;
  }
}
