package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * What one sentence says of one sale.
 *
 * @param transfers whether it speaks of selling, buying or handing over at all
 * @param amount the money that could be the sale's total; null if it names none
 * @param awaiting what is still awaited; null if nothing is
 * @param dates the days that it names, without that of a dateline
 * @param isListed whether it is one of several parts that a sentence lists: "it includes"
 */
record Statement(
    Sentence sentence,
    boolean transfers,
    List<PartyPhrase> parties,
    List<ItemPhrase> items,
    @Nullable Found<Amount> amount,
    List<StatusPhrase> statuses,
    @Nullable AwaitingPhrase awaiting,
    List<Found<PartialDate>> dates,
    boolean isListed) {

  private static final long OTHER_SALE = MeaningTypes.of(Meaning.OtherSale.class);

  /** Whether it names a party of a part. */
  boolean names(Part part) {
    for (var party : parties) {
      if (party.part() == part) {
        return true;
      }
    }
    return false;
  }

  /** The parties of a part, each once. */
  Set<Party> parties(Part part) {
    if (!names(part)) {
      return Set.of();
    }
    var named = new TreeSet<Party>();
    for (var party : parties) {
      if (party.part() == part) {
        named.add(party.party());
      }
    }
    return named;
  }

  /**
   * What an official document prints of its one sale, in fields or sentences that it always has.
   *
   * @param all the whole document
   */
  static Statement printed(
      Sentence all,
      List<PartyPhrase> parties,
      @Nullable Found<Amount> amount,
      List<StatusPhrase> statuses,
      List<Found<PartialDate>> dates) {
    return new Statement(all, true, parties, List.of(), amount, statuses, null, dates, false);
  }

  /** With the parties and the status of the sentence's first part where this one tells none. */
  Statement following(Statement first) {
    var all = new ArrayList<>(parties);
    for (var part : Part.values()) {
      if (!names(part)) {
        first.parties.stream().filter(party -> party.part() == part).forEach(all::add);
      }
    }
    return new Statement(
        sentence,
        transfers || first.transfers,
        List.copyOf(all),
        items,
        amount,
        statuses.isEmpty() ? first.statuses : statuses,
        awaiting,
        dates.isEmpty() ? first.dates : dates,
        isListed);
  }

  /** With another party. */
  Statement with(PartyPhrase party) {
    var all = new ArrayList<>(parties);
    all.add(party);
    return new Statement(
        sentence, transfers, List.copyOf(all), items, amount, statuses, awaiting, dates, isListed);
  }

  /** Of a transfer, though it has no word of one: a part of a package that was told before. */
  Statement listed() {
    return new Statement(sentence, true, parties, items, amount, statuses, awaiting, dates, true);
  }

  /** With the recipient of the clause before where this one tells none: its subject goes on. */
  Statement beside(Statement before) {
    if (names(Part.RECIPIENT)) {
      return this;
    }
    var own = parties(Part.SUPPLIER);
    var all = new ArrayList<>(parties);
    before.parties.stream()
        .filter(party -> party.part() == Part.RECIPIENT && !own.contains(party.party()))
        .forEach(all::add);
    return new Statement(
        sentence, transfers, List.copyOf(all), items, amount, statuses, awaiting, dates, isListed);
  }

  /** The day that stands nearest to some words; null if it names none. */
  @Nullable Found<PartialDate> dateNear(int token) {
    Found<PartialDate> nearest = null;
    for (var date : dates) {
      if (nearest == null || distance(date, token) < distance(nearest, token)) {
        nearest = date;
      }
    }
    return nearest;
  }

  private static int distance(Found<?> found, int token) {
    return Math.abs(found.from() - token);
  }

  /** Whether it says that it speaks of another sale: "an earlier deal", "also ordered". */
  boolean speaksOfAnother() {
    return sentence.has(OTHER_SALE)
        && sentence.senses().stream()
            .anyMatch(
                sense ->
                    sense.meaning() instanceof Meaning.OtherSale
                        && !sentence.tokens().is(sense.to(), Tokens.Kind.HYPHEN));
  }

  /** Whether it tells a status. */
  boolean tells(Status status) {
    for (var phrase : statuses) {
      if (phrase.status() == status) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells a status that is no halt. */
  boolean tellsAStep() {
    for (var phrase : statuses) {
      if (!phrase.status().isHalt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells a wish, talks or plans by more than the bare verb: "in talks to buy". */
  boolean tellsAProposal() {
    for (var phrase : statuses) {
      var isProposal = phrase.status() == Status.NEGOTIATION || phrase.status() == Status.REQUESTED;
      if (isProposal && !isBareVerb(phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBareVerb(StatusPhrase phrase) {
    var verb = sentence.phrases().senses().at(phrase.from(), Meaning.Transfer.class);
    return verb != null
        && sentence.tokens().raw(verb.from(), verb.to()).equals(phrase.words().quote());
  }
}
