package org.transmittal.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Status;
import org.transmittal.sale.TransmittalNumber;

/** A sale while an article is being read: each new statement on it adds what it tells. */
final class SaleDraft {
  private int firstOrdinal;
  private int lastOrdinal;
  private boolean isBackground;
  private boolean hasUnnamedBuyer;
  private boolean isShared;
  private final Map<Party, Words> suppliers = new LinkedHashMap<>();
  private final Map<Party, Words> recipients = new LinkedHashMap<>();
  private final Set<Party> sources = new TreeSet<>();
  private @Nullable Bystander bystander;
  private final DraftItems items = new DraftItems();
  private @Nullable Told<Amount> amount;
  private boolean isSumOfHeadline;
  private final Course course = new Course();
  private @Nullable Told<TransmittalNumber> transmittal;
  private @Nullable Told<TransmittalNumber> amended;
  private @Nullable Told<Amount> earlier;
  private @Nullable CaseWords value;

  SaleDraft(Statement first) {
    firstOrdinal = first.sentence().ordinal();
    add(first);
  }

  /** Takes in what a statement tells. What was told before stays, unless the new is more. */
  void add(Statement statement) {
    lastOrdinal = statement.sentence().ordinal();
    var ofOthers = isOfOtherGoods(statement);
    hasUnnamedBuyer |= statement.hasUnnamedBuyer();
    isShared |= OwnForces.share(statement, suppliers.keySet());
    addParties(statement, Part.SUPPLIER, suppliers);
    addParties(statement, Part.RECIPIENT, recipients);
    statement.sources().stream().filter(suppliers::containsKey).forEach(sources::add);
    if (recipients.isEmpty() && bystander == null) {
      bystander = Bystander.of(statement);
    }
    if (items.list().isEmpty() || statement.transfers() || !statement.statuses().isEmpty()) {
      items.add(Goods.ofSellers(Goods.of(statement, items.list()), suppliers.keySet()));
    }
    var found = statement.amount();
    if (found != null && (amount == null || takesThePlace(statement, found.value()))) {
      amount = told(statement, found);
      isSumOfHeadline = statement.sentence().isHeadline();
    }
    var before = found == null ? null : Revision.before(statement.sentence(), found);
    if (before != null && earlier == null) {
      earlier = told(statement, before);
    }
    for (var status : statement.statuses()) {
      if (statement.isOfASale(status)
          && !(status.status().isHalt() && ofOthers)
          && !(isCleared() && StatusReader.isAContract(status))) {
        course.add(status, date(statement, status.from()));
      }
    }
    if (statement.awaiting() != null) {
      course.awaits(statement.awaiting().words());
    }
  }

  /** A contract is often spoken of before there is one: what was cleared needs more than a noun. */
  private boolean isCleared() {
    var stage = course.stage();
    return stage != null
        && (stage.value() == SaleStage.APPROVED || stage.value() == SaleStage.NOTIFIED);
  }

  /** "It held back a shipment of bombs": no halt of the fighters that were told before. */
  private boolean isOfOtherGoods(Statement statement) {
    var named = statement.items().stream().filter(item -> !Worth.isAnyArms(item)).toList();
    return !named.isEmpty()
        && !items.list().isEmpty()
        && named.stream()
            .noneMatch(
                item ->
                    items.list().stream()
                        .anyMatch(
                            known ->
                                known.kind().equals(item.kind())
                                    || ItemMatch.sameType(known, item)
                                    || ItemMatch.isGeneric(known, item)
                                    || ItemMatch.isGeneric(item, known)));
  }

  private static Told<Amount> told(Statement statement, Found<Amount> sum) {
    return new Told<>(sum.value(), statement.sentence().words(sum.from(), sum.to()));
  }

  /** Who sells and who buys is told where the sale is told first; what follows can fill a gap. */
  private static void addParties(Statement statement, Part part, Map<Party, Words> parties) {
    var tells =
        statement.transfers()
            || !statement.items().isEmpty()
            || statement.amount() != null
            || !statement.statuses().isEmpty();
    if (tells && parties.isEmpty()) {
      for (var party : statement.parties()) {
        if (party.part() == part) {
          parties.putIfAbsent(party.party(), party.words());
        }
      }
    }
  }

  private static @Nullable Told<PartialDate> date(Statement statement, int token) {
    var date = statement.dateNear(token);
    return date == null
        ? null
        : new Told<>(date.value(), statement.sentence().words(date.from(), date.to()));
  }

  /** The labelling guide, ruling 11: where headline and body differ, the body tells the bound. */
  private boolean takesThePlace(Statement statement, Amount found) {
    var known = amount.value();
    if (found.money().high() != null && known.money().high() == null) {
      return false; // from what it was to what it is
    }
    return isFiner(found, known)
        || Goods.tellsTheWhole(statement) && GrandTotal.isPart(known, found)
        || isSumOfHeadline && Amounts.headlines(known, found)
        || isSumOfHeadline
            && !statement.sentence().isHeadline()
            && digits(found) >= digits(known)
            && Amounts.same(known, found);
  }

  /** The exact sum after the rounded one: $3.64 billion after $3.6 billion. */
  private static boolean isFiner(Amount found, Amount known) {
    return Amounts.rounds(known.money(), found.money())
        || digits(found) > digits(known) && Amounts.near(found.money(), known.money());
  }

  private static int digits(Amount amount) {
    return amount.money().value().stripTrailingZeros().precision();
  }

  /** Of the same parties as another sale, where it tells none: "it also ordered". */
  void beside(SaleDraft other) {
    isBackground = true;
    if (recipients.isEmpty()) {
      recipients.putAll(other.recipients);
    }
  }

  /** Takes its suppliers from another sale of the article. */
  void sellers(Map<Party, Words> others) {
    suppliers.putAll(others);
  }

  /** Takes its recipients from another sale of the article. */
  void buyers(Map<Party, Words> others) {
    recipients.putAll(others);
  }

  /** Has its supplier buy and its recipient sell. */
  void turn() {
    var sellers = Map.copyOf(recipients);
    recipients.clear();
    recipients.putAll(suppliers);
    suppliers.clear();
    suppliers.putAll(sellers);
  }

  /** The suppliers that it is told to be bought from, whoever made the goods. */
  Set<Party> sources() {
    return sources;
  }

  /** Whether its sum is told in the headline alone, which can round it. */
  boolean isSumOfHeadline() {
    return isSumOfHeadline;
  }

  /** Whether it goes to a buyer abroad whose name is kept back. */
  boolean hasUnnamedBuyer() {
    return hasUnnamedBuyer;
  }

  /** Whether the supplier's government has cleared it, and no more is told. */
  boolean isApproved() {
    return course.stage() != null && course.stage().value() == SaleStage.APPROVED;
  }

  /** Whether it is told beside another sale. */
  boolean isBackground() {
    return isBackground;
  }

  /** How many pieces it has in all; 0 if none are counted. */
  long total() {
    var total = 0L;
    for (var item : items()) {
      var quantity = item.item().quantity();
      total += quantity == null ? 0 : quantity.value();
    }
    return total;
  }

  /** Takes over from a total what was not told of this part of it by itself. */
  void inherit(SaleDraft total) {
    if (suppliers.isEmpty()) {
      suppliers.putAll(total.suppliers);
    }
    if (recipients.isEmpty()) {
      recipients.putAll(total.recipients);
    }
    course.inherit(total.course);
    firstOrdinal = Math.min(firstOrdinal, total.firstOrdinal);
    isBackground &= total.isBackground;
  }

  /**
   * Takes over who sells and how far it has got from the words that opened the article, where they
   * name its buyer and nothing else tells: "approved sales to Oslo and Riga", then each by itself.
   */
  void openedBy(Statement opening) {
    if (course.status() == Status.UNKNOWN
        && amount != null
        && opening.parties(Part.RECIPIENT).containsAll(recipients.keySet())
        && (suppliers.isEmpty()
            || opening.parties(Part.SUPPLIER).containsAll(suppliers.keySet()))) {
      addParties(opening, Part.SUPPLIER, suppliers);
      addParties(opening, Part.RECIPIENT, recipients);
      opening.statuses().forEach(status -> course.add(status, date(opening, status.from())));
      firstOrdinal = Math.min(firstOrdinal, opening.sentence().ordinal());
    }
  }

  /** Takes in a list of items as it stands. */
  void list(List<ItemPhrase> listed) {
    items.addListed(listed);
  }

  /** Tells the parts of the amount; null where none are printed. */
  void value(@Nullable CaseWords parts) {
    value = parts;
  }

  @Nullable CaseWords value() {
    return value;
  }

  /** Gives a number to a draft that has none. */
  void number(Told<TransmittalNumber> number) {
    transmittal = transmittal == null ? number : transmittal;
  }

  /** Names the case that it restates. */
  void amended(Told<TransmittalNumber> number) {
    amended = number;
  }

  /** Who could be the buyer if none is told; null if nobody could. */
  @Nullable Bystander bystander() {
    return bystander;
  }

  @Nullable Told<TransmittalNumber> amended() {
    return amended;
  }

  /** The sum that its amount has taken the place of. */
  @Nullable Told<Amount> earlier() {
    return earlier;
  }

  int firstOrdinal() {
    return firstOrdinal;
  }

  int lastOrdinal() {
    return lastOrdinal;
  }

  Map<Party, Words> suppliers() {
    return suppliers;
  }

  Map<Party, Words> recipients() {
    return recipients;
  }

  List<ItemPhrase> items() {
    return items.list();
  }

  /** Whether one of its items is of a kind. */
  boolean hasKind(String kind) {
    for (var item : items()) {
      if (item.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Told<Amount> amount() {
    return amount;
  }

  /** Whether the supplier's own forces pay a part of its amount that is not told. */
  boolean isShared() {
    return isShared;
  }

  /** How far it has got, as the article tells it. */
  Course course() {
    return course;
  }

  @Nullable Told<TransmittalNumber> transmittal() {
    return transmittal;
  }

  /** Where its first words stand, which is what tells it from the article's other sales. */
  @Nullable Words anchor() {
    var first = amount == null ? null : amount.words();
    for (var item : items()) {
      first = first == null || item.name().isBefore(first) ? item.name() : first;
    }
    return first;
  }
}
