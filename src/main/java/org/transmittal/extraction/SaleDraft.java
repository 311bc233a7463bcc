package org.transmittal.extraction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Amount;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.Status;

/** A sale while an article is being read: each new statement on it adds what it tells. */
final class SaleDraft {
  private int firstOrdinal;
  private int lastOrdinal;
  private int sentences;
  private boolean isBackground;
  private boolean isProposed;
  private boolean isAGift;
  private final DraftParties parties = new DraftParties();
  private final DraftItems items = new DraftItems();
  private final DraftSum sum = new DraftSum();
  private final Course course = new Course();
  private final CasePrint print = new CasePrint();

  private static final int OPENING = 2;

  SaleDraft(Statement first) {
    firstOrdinal = first.sentence().ordinal();
    add(first);
  }

  /** Takes in what a statement tells. What was told before stays, unless the new is more. */
  void add(Statement statement) {
    sentences += sentences == 0 || lastOrdinal != statement.sentence().ordinal() ? 1 : 0;
    lastOrdinal = statement.sentence().ordinal();
    var steps = Link.steps(this, statement);
    parties.add(statement);
    if (items.list().isEmpty()
        || statement.transfers()
        || !statement.statuses().isEmpty()
        || statement.amount() != null) {
      items.add(Goods.ofSellers(Goods.of(statement, items.list()), suppliers().keySet()));
    } else {
      items.type(Goods.again(statement));
      items.count(CountAgain.of(statement));
    }
    items.countAgain(statement.sentence());
    if (Agreement.putsRight(this, statement)) {
      sum.put(statement);
    }
    sum.add(statement);
    isProposed |= statement.tellsAProposal();
    isAGift |= Telling.isOfAGift(statement) && !statement.tells(Status.CONTRACTED);
    steps.forEach(course::add);
    if (statement.awaiting() != null) {
      course.awaits(statement.awaiting().words());
    }
  }

  /** Whether no sentence but its first was added. */
  boolean isBegun() {
    return sentences == 1;
  }

  /** Whether a statement added now is of the headline or the lead that tell the sale first. */
  boolean isOpening() {
    return sentences <= OPENING && lastOrdinal - firstOrdinal <= OPENING;
  }

  /** Of the same parties as another sale, where it tells none: "it also ordered". */
  void beside(SaleDraft other) {
    isBackground = true;
    parties.inheritBuyers(other.parties);
  }

  /** Whether it is told, in more words than a verb, as one that is only wished or talked of. */
  boolean isProposed() {
    return isProposed;
  }

  /** Whether it turns out to be given and not sold. */
  boolean isAGift() {
    return isAGift
        && (course.status() == Status.DELIVERED || course.status() == Status.NEGOTIATION);
  }

  /** Whether it is told beside another sale. */
  boolean isBackground() {
    return isBackground;
  }

  /** How many pieces it has in all; 0 if none are counted. */
  long total() {
    return ItemsTold.total(items());
  }

  /** Takes over from a total what was not told of this part of it by itself. */
  void inherit(SaleDraft total) {
    parties.inherit(total.parties);
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
        && amount() != null
        && opening.parties(Part.RECIPIENT).containsAll(recipients().keySet())
        && opening.parties(Part.SUPPLIER).containsAll(suppliers().keySet())) {
      parties.fill(opening);
      opening.statuses().forEach(status -> course.add(Step.sure(opening, status, true)));
      firstOrdinal = Math.min(firstOrdinal, opening.sentence().ordinal());
    }
  }

  /** Tells that its article comes to it in an earlier sentence, which opens a list. */
  void openedAt(int ordinal) {
    firstOrdinal = Math.min(firstOrdinal, ordinal);
  }

  /** The part of it that a statement tells the sum of: one of its items. */
  SaleDraft part(Statement statement, ItemPhrase item) {
    var part = new SaleDraft(statement);
    part.items.keep(item);
    part.parties.inherit(parties);
    part.course.take(course);
    part.firstOrdinal = firstOrdinal;
    return part;
  }

  /** Counts an item as the whole of which a part was counted. */
  void recount(ItemPhrase item, Told<Quantity> whole) {
    items.recount(item, whole);
  }

  /** Takes in a list of items as it stands. */
  void list(List<ItemPhrase> listed) {
    items.addListed(listed);
  }

  /** What an official document prints of it. */
  CasePrint print() {
    return print;
  }

  int firstOrdinal() {
    return firstOrdinal;
  }

  int lastOrdinal() {
    return lastOrdinal;
  }

  DraftParties parties() {
    return parties;
  }

  DraftSum sum() {
    return sum;
  }

  Map<Party, Words> suppliers() {
    return parties.suppliers();
  }

  Map<Party, Words> recipients() {
    return parties.recipients();
  }

  List<ItemPhrase> items() {
    return items.list();
  }

  /** Its items that are worth telling. */
  List<ItemPhrase> told() {
    return items.told();
  }

  @Nullable Told<Amount> amount() {
    return sum.amount();
  }

  /** How far it has got, as the article tells it. */
  Course course() {
    return course;
  }

  /** Where its first words stand, which is what tells it from the article's other sales. */
  @Nullable Words anchor() {
    var first = amount() == null ? null : amount().words();
    for (var item : items()) {
      first = first == null || item.name().isBefore(first) ? item.name() : first;
    }
    return first;
  }
}
