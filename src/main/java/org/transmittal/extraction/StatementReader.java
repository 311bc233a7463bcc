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
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.NotAnAmount;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Rules;
import org.transmittal.normalization.Sense;
import org.transmittal.sale.PartialDate;

/** Reads a sentence into statements: one, or several where it tells several sales side by side. */
final class StatementReader {
  private static final Set<String> FOR = Set.of("for", "to", "cho");

  private static final Set<String> AND =
      Set.of("and", ",", ";", "as", "well", "along", "with", "plus", "và", "cùng", "với");

  private static final Set<String> SPEND = Set.of("spend", "spends", "spent");

  /** No single sale is told as so many orders. */
  private static final int MANY = 10;

  private static final Set<String> DEALS = Set.of("orders", "contracts", "deals", "agreements");

  /** How many words may stand between "budget" and its figure. */
  private static final int BUDGET = 20;

  /** As many words as the longest phrase that tells of a budget. */
  private static final int LONGEST_PHRASE = 8;

  private final ItemReader items;
  private final PartyReader parties = new PartyReader();
  private final StatusReader statuses = new StatusReader();

  StatementReader(Rules rules) {
    items = new ItemReader(rules);
  }

  List<Statement> read(Sentence sentence) {
    var sums = amounts(sentence);
    var record = record(sentence, sums);
    if (record > sentence.from()) {
      var statements = new ArrayList<>(read(sentence.part(sentence.from(), record)));
      statements.addAll(read(sentence.part(record, sentence.to())));
      return statements;
    }
    var named = items.read(sentence);
    var parts = sums.size() < 2 ? inTurn(sentence, sums, named) : parts(sentence, sums, named);
    if (parts.size() == 1) {
      return deals(sentence, named, sums);
    }
    var statements = new ArrayList<Statement>();
    for (var part : parts) {
      var statement = statement(part, items.read(part), amounts(part));
      statements.add(statements.isEmpty() ? statement : statement.following(statements.getFirst()));
    }
    if (sentence.hasWord(Goods.LISTS)) {
      statements.replaceAll(Statement::listed);
    }
    if (statements.getFirst().parties().isEmpty()) {
      // "The sale of 40 of these for $9m and of 12 of those for $300m to Oman": told at the end.
      statements.set(0, statements.getFirst().following(statements.getLast()));
    }
    return statements;
  }

  /** Where "the largest since the $3 billion contract of 2022" begins to tell another deal. */
  private static int record(Sentence sentence, List<Found<Amount>> sums) {
    for (var amount : sums) {
      for (var i = amount.from() - 1; i > sentence.from() && i >= amount.from() - 2; i--) {
        if (sentence.tokens().is(i, "since")) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A sentence on several deals, each in a clause of its own. */
  private List<Statement> deals(
      Sentence sentence, List<ItemPhrase> named, List<Found<Amount>> sums) {
    var clauses = Deals.of(sentence, named);
    if (clauses.size() == 1) {
      return List.of(statement(sentence, named, sums));
    }
    var deals = new ArrayList<Statement>();
    for (var clause : clauses) {
      var statement = statement(clause, items.read(clause), amounts(clause));
      deals.add(deals.isEmpty() ? statement : statement.beside(deals.getLast()));
    }
    return deals;
  }

  private Statement statement(Sentence part, List<ItemPhrase> named, List<Found<Amount>> sums) {
    var parties = this.parties.read(part, named);
    var awaiting = statuses.awaiting(part);
    return new Statement(
        part,
        part.has(Transfer.class) || Goods.goesOnWithParts(part),
        parties,
        named,
        Revision.current(part, sums),
        statuses.read(part, parties, awaiting),
        awaiting,
        dates(part),
        false);
  }

  private static List<Found<PartialDate>> dates(Sentence part) {
    var all = Phrases.within(part.phrases().dates(), part.from(), part.to());
    if (all.isEmpty()) {
      return List.of();
    }
    var dates = new ArrayList<Found<PartialDate>>(all.size());
    for (var date : all) {
      if (!Dateline.holds(part, date.from())) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** "Five G550 for Australia and a C-17 for India": goods and recipients take turns. */
  private List<Sentence> inTurn(
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
      if (!AND.contains(sentence.tokens().form(i))) {
        return false;
      }
    }
    return to > from;
  }

  /**
   * "$6.7bn in arms to Israel, $9bn in missiles to Saudi Arabia": where sums take turns with
   * recipients or with goods, each sum begins or ends a sale of its own.
   */
  private List<Sentence> parts(
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

  private static List<Found<Amount>> amounts(Sentence part) {
    var all = Phrases.within(part.phrases().amounts(), part.from(), part.to());
    if (all.isEmpty()) {
      return List.of();
    }
    var sums = new ArrayList<Found<Amount>>(all.size());
    for (var amount : all) {
      if (amount.to() <= part.to() && !isNoTotal(part, amount) && !isOfManyDeals(part, amount)) {
        sums.add(amount);
      }
    }
    return sums;
  }

  /** "118 orders worth $7 billion" add up what was ordered over the years. */
  private static boolean isOfManyDeals(Sentence part, Found<Amount> amount) {
    var from = Math.max(part.from(), amount.from() - BUDGET);
    for (var number : Phrases.within(part.phrases().quantities(), from, amount.from())) {
      if (number.value().value() >= MANY
          && number.to() < amount.from()
          && isADeal(part, number.to())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isADeal(Sentence part, int at) {
    return DEALS.contains(part.tokens().form(at))
        || part.phrases().senses().at(at, Transfer.class) != null
            && ((Transfer) part.phrases().senses().at(at, Transfer.class).meaning()).direction()
                == Direction.NOUN;
  }

  private static boolean isNoTotal(Sentence part, Found<Amount> amount) {
    // Only what stands near can say so; a sentence of a thousand sums is not read a thousand times.
    var from = Math.max(part.from(), amount.from() - BUDGET - LONGEST_PHRASE);
    var to = Math.max(from, Math.min(part.to(), amount.to() + 3));
    for (var sense : part.phrases().senses().within(from, to)) {
      if (sense.meaning() instanceof NotAnAmount no
          && !buys(part, sense, amount)
          && (no.before()
              ? gap(sense.to(), amount.from(), BUDGET)
                  && !part.tellsADeal(sense.to(), amount.from())
              : gap(amount.to(), sense.from(), 2) && !part.tokens().is(amount.to(), ","))) {
        return true;
      }
    }
    return false;
  }

  /** "Spend $900 million on tanks" is a purchase, "spend $900 million" a budget. */
  private static boolean buys(Sentence part, Sense sense, Found<Amount> amount) {
    return SPEND.contains(part.tokens().form(sense.from())) && part.tokens().is(amount.to(), "on");
  }

  private static boolean gap(int to, int from, int most) {
    return from >= to && from - to <= most;
  }
}
