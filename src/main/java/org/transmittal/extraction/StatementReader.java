package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.PartialDate;

/** Reads a sentence into statements: one, or several where it tells several sales side by side. */
final class StatementReader {
  private final ItemReader items;
  private final PartyReader parties = new PartyReader();
  private final Turns turns = new Turns(parties);
  private final StatusReader statuses = new StatusReader();

  StatementReader(Rules rules) {
    items = new ItemReader(rules);
  }

  List<Statement> read(Sentence sentence) {
    var news = sentence.isHeadline() ? second(sentence) : -1;
    if (news > sentence.from()) {
      var statements = new ArrayList<>(read(sentence.part(sentence.from(), news - 1)));
      statements.addAll(read(sentence.part(news, sentence.to())));
      return statements;
    }
    var aside = Aside.of(sentence);
    var rest = aside == null ? null : aside.rest(sentence);
    if (rest != null) {
      return read(rest);
    }
    var sums = SumReader.read(sentence);
    var record = record(sentence, sums);
    if (record > sentence.from()) {
      var statements = new ArrayList<>(read(sentence.part(sentence.from(), record)));
      statements.addAll(read(sentence.part(record, sentence.to())));
      return statements;
    }
    var others = OthersOwn.from(sentence);
    if (others > sentence.from()) {
      return read(sentence.part(sentence.from(), others));
    }
    var named = items.read(sentence);
    var second = SideBySide.second(sentence, named);
    if (second > 0) {
      var statements = new ArrayList<>(read(sentence.part(sentence.from(), second - 1)));
      statements.addAll(read(sentence.part(second, sentence.to())));
      return statements;
    }
    var opening = OpeningClause.end(sentence, named);
    if (opening > 0) {
      var main = read(sentence.part(opening, sentence.to()));
      var statements = new ArrayList<Statement>();
      for (var other : read(sentence.part(sentence.from(), opening - 1))) {
        statements.add(other.beside(main.getFirst()));
      }
      statements.addAll(main);
      return statements;
    }
    var parts = turns.parts(sentence, sums, named);
    if (parts.size() == 1) {
      return deals(sentence, named, sums);
    }
    var statements = new ArrayList<Statement>();
    for (var part : parts) {
      var statement = statement(part, items.read(part), SumReader.read(part));
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

  /** Where a headline of two news begins to tell the second; -1 if it is of one. */
  private static int second(Sentence headline) {
    for (var i = headline.from() + 1; i + 1 < headline.to(); i++) {
      if (headline.tokens().is(i, ';')) {
        return i + 1;
      }
    }
    return -1;
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
      var statement = statement(clause, items.read(clause), SumReader.read(clause));
      deals.add(deals.isEmpty() ? statement : statement.beside(deals.getLast()));
    }
    return deals;
  }

  private Statement statement(Sentence part, List<ItemPhrase> read, List<Found<Amount>> sums) {
    var named = OrderChange.settle(part, read);
    var parties = this.parties.read(part, named);
    var awaiting = AwaitingPhrase.of(part);
    var dates = dates(part);
    return new Statement(
        part,
        part.has(Transfer.class) || Goods.goesOnWithParts(part) || Pointing.is(part),
        parties,
        named,
        Revision.current(part, sums),
        Ahead.leave(part, statuses.read(part, parties, awaiting), dates),
        awaiting,
        dates,
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
}
