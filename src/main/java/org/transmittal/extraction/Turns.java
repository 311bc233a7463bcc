package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning;
import org.transmittal.normalization.WordSet;

/** Cuts a sentence in which goods, sums and buyers take turns: each turn is a sale of its own. */
final class Turns {
  private static final Set<String> FOR = Set.of("for", "to", "cho");

  private static final WordSet AND =
      WordSet.of("and", ",", ";", "as", "well", "along", "with", "plus", "và", "cùng", "với");

  private final PartyReader parties;

  Turns(PartyReader parties) {
    this.parties = parties;
  }

  /** The turns, or the sentence alone where it tells one sale. */
  List<Sentence> parts(Sentence sentence, List<Found<Amount>> sums, List<ItemPhrase> named) {
    if (sums.size() > 1) {
      return bySums(sentence, sums, named);
    }
    var parts = byBuyers(sentence, sums, named);
    return parts.size() > 1 ? parts : Origins.parts(sentence, sums, named);
  }

  /** "Five G550 for Australia and a C-17 for India": goods and recipients take turns. */
  private List<Sentence> byBuyers(
      Sentence sentence, List<Found<Amount>> sums, List<ItemPhrase> named) {
    if (named.size() < 2 || !sums.isEmpty()) {
      return List.of(sentence);
    }
    var parts = new ArrayList<Sentence>();
    var from = sentence.from();
    PartyPhrase before = null;
    for (var party : parties.read(sentence, named)) {
      if (party.part() != Part.RECIPIENT
          || !FOR.contains(Governing.preposition(sentence, party.from()))) {
        continue;
      }
      if (before != null && !before.party().equals(party.party())) {
        var item = firstBetween(named, before.from(), party.from());
        var to = before.from() + 1;
        if (item == null || item.quantity() == null && item.designations().isEmpty()) {
          return List.of(sentence);
        }
        var country = sentence.phrases().senses().at(before.from(), Meaning.Country.class);
        to = country == null ? to : country.to();
        if (!areJoints(sentence, to, item.from()) || firstBetween(named, from, to) == null) {
          return List.of(sentence);
        }
        parts.add(sentence.part(from, to));
        from = to;
      }
      before = party;
    }
    parts.add(sentence.part(from, sentence.to()));
    return parts;
  }

  private static @Nullable ItemPhrase firstBetween(List<ItemPhrase> items, int from, int to) {
    for (var item : items) {
      if (item.from() >= from && item.to() <= to) {
        return item;
      }
    }
    return null;
  }

  private static boolean areJoints(Sentence sentence, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!AND.has(sentence.tokens(), i)) {
        return false;
      }
    }
    return to > from;
  }

  /**
   * "$6.7bn in arms to Israel, $9bn in missiles to Saudi Arabia": where sums take turns with
   * recipients or with goods, each sum begins or ends a sale of its own.
   */
  private List<Sentence> bySums(
      Sentence sentence, List<Found<Amount>> sums, List<ItemPhrase> named) {
    var recipients =
        parties.read(sentence, named).stream()
            .filter(party -> party.part() == Part.RECIPIENT)
            .toList();
    var places = new TreeSet<Integer>();
    recipients.forEach(recipient -> places.add(recipient.from()));
    var parts = new ArrayList<Sentence>();
    var from = sentence.from();
    for (var i = 1; i < sums.size(); i++) {
      var start = sums.get(i).from();
      var previous = sums.get(i - 1).from();
      var between = places.higher(previous);
      if (between != null && between < start && places.higher(start) != null) {
        var cut = clause(sentence, places, previous, start);
        parts.add(sentence.part(from, cut));
        from = cut;
      }
    }
    parts.add(sentence.part(from, sentence.to()));
    return parts.size() == 1 ? byGoods(sentence, sums, named) : parts;
  }

  /** "135 missiles for $1.0bn and six pods for $367m", "$502m of jets and $375m of upgrades". */
  private static List<Sentence> byGoods(
      Sentence sentence, List<Found<Amount>> sums, List<ItemPhrase> named) {
    var goodsFirst = !named.isEmpty() && named.getFirst().from() < sums.getFirst().from();
    var ends = new TreeMap<Integer, Integer>();
    named.forEach(item -> ends.put(item.from(), item.to()));
    var parts = new ArrayList<Sentence>();
    var from = sentence.from();
    for (var i = 1; i < sums.size(); i++) {
      var previous = sums.get(i - 1).to();
      var next = sums.get(i).from();
      var between = ends.ceilingEntry(previous);
      if (between != null && between.getValue() <= next
          || next - previous <= 1
              && ends.ceilingKey(next) != null
              && ends.lowerKey(previous) != null) {
        var cut = goodsFirst ? previous : next;
        parts.add(sentence.part(from, cut));
        from = cut;
      }
    }
    parts.add(sentence.part(from, sentence.to()));
    return parts;
  }

  /** Where the clause of a sum begins: behind the recipient before it, at the last comma. */
  private static int clause(Sentence sentence, TreeSet<Integer> places, int previous, int sum) {
    var before = places.lower(sum);
    var floor = before != null && before > previous ? before : sum;
    for (var i = sum - 1; i > floor; i--) {
      if (sentence.tokens().is(i, ",") || sentence.tokens().is(i, ";")) {
        return i;
      }
    }
    return sum;
  }
}
