package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;
import org.transmittal.sale.TransmittalNumber;

/** A sale while an article is being read: each new statement on it adds what it tells. */
final class SaleDraft {
  /** Labelling guide, ruling 2: of a deal that still needs approval, what is pending wins. */
  private static final Pattern APPROVAL =
      Pattern.compile(
          "(?iu)approval|congress|parliament|quốc hội|nghị viện|phê duyệt|phê chuẩn|chấp thuận");

  /** A value and the words for it. */
  record Told<T>(T value, Words words) {}

  private int firstOrdinal;
  private int lastOrdinal;
  private boolean isBackground;
  private boolean hasUnnamedBuyer;
  private final Map<Party, Words> suppliers = new LinkedHashMap<>();
  private final Map<Party, Words> recipients = new LinkedHashMap<>();
  private final DraftItems items = new DraftItems();
  private @Nullable Told<Amount> amount;
  private @Nullable Told<SaleStage> stage;
  private @Nullable Told<Standing> standing;
  private @Nullable Told<PartialDate> stageDate;
  private @Nullable Told<PartialDate> standingDate;
  private @Nullable Told<SaleStage> proposal;
  private @Nullable Told<PartialDate> proposalDate;
  private @Nullable Words awaiting;
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
    hasUnnamedBuyer |= statement.hasUnnamedBuyer();
    addParties(statement, Part.SUPPLIER, suppliers);
    addParties(statement, Part.RECIPIENT, recipients);
    if (items.list().isEmpty() || statement.transfers() || !statement.statuses().isEmpty()) {
      items.add(Goods.of(statement, items.list()));
    }
    var found = statement.amount();
    if (found != null && (amount == null || isFiner(found.value(), amount.value()))) {
      amount = told(statement, found);
    }
    var before = found == null ? null : Revision.before(statement.sentence(), found);
    if (before != null && earlier == null) {
      earlier = told(statement, before);
    }
    for (var status : statement.statuses()) {
      if (statement.isOfASale(status)) {
        add(status, date(statement, status.from()));
      }
    }
    if (statement.awaiting() != null && awaiting == null) {
      awaiting = statement.awaiting().words();
    }
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
      statement.parties().stream()
          .filter(party -> party.part() == part)
          .forEach(party -> parties.putIfAbsent(party.party(), party.words()));
    }
  }

  private static @Nullable Told<PartialDate> date(Statement statement, int token) {
    var date = statement.dateNear(token);
    return date == null
        ? null
        : new Told<>(date.value(), statement.sentence().words(date.from(), date.to()));
  }

  private void add(StatusPhrase status, @Nullable Told<PartialDate> date) {
    switch (status.status()) {
      case SUSPENDED, BLOCKED, CANCELLED -> {
        standing = new Told<>(Standing.valueOf(status.status().name()), status.words());
        standingDate = date == null ? standingDate : date;
      }
      case UNKNOWN -> {}
      case NEGOTIATION, REQUESTED, APPROVED, NOTIFIED, CONTRACTED, DELIVERED -> {
        var told = SaleStage.valueOf(status.status().name());
        if (told.isProposal() && (proposal == null || told.compareTo(proposal.value()) > 0)) {
          proposal = new Told<>(told, status.words());
          proposalDate = date;
        }
        var order = stage == null ? 1 : told.compareTo(stage.value());
        if (order > 0) {
          stage = new Told<>(told, status.words());
          stageDate = date;
        } else if (order == 0 && stageDate == null) {
          stageDate = date;
        }
      }
    }
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

  /** Whether it goes to a buyer abroad whose name is kept back. */
  boolean hasUnnamedBuyer() {
    return hasUnnamedBuyer;
  }

  /** Whether it is told beside another sale. */
  boolean isBackground() {
    return isBackground;
  }

  /** How many pieces it has in all; 0 if none are counted. */
  long total() {
    return items().stream()
        .map(item -> item.item().quantity())
        .filter(Objects::nonNull)
        .mapToLong(Quantity::value)
        .sum();
  }

  /** Takes over from a total what was not told of this part of it by itself. */
  void inherit(SaleDraft total) {
    if (suppliers.isEmpty()) {
      suppliers.putAll(total.suppliers);
    }
    if (recipients.isEmpty()) {
      recipients.putAll(total.recipients);
    }
    raise(total);
    if (standing == null) {
      standing = total.standing;
      standingDate = total.standingDate;
    }
    if (awaiting == null) {
      awaiting = total.awaiting;
    }
    firstOrdinal = Math.min(firstOrdinal, total.firstOrdinal);
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

  /** Raises the stage to that of another. */
  void raise(SaleDraft other) {
    if (other.stage != null
        && (stage == null || stage.value().compareTo(other.stage.value()) < 0)) {
      stage = other.stage;
      stageDate = other.stageDate;
    }
  }

  /** Gives a number to a draft that has none. */
  void number(Told<TransmittalNumber> number) {
    transmittal = transmittal == null ? number : transmittal;
  }

  /** Names the case that it restates. */
  void amended(Told<TransmittalNumber> number) {
    amended = number;
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

  Set<String> kinds() {
    var kinds = new TreeSet<String>();
    items().forEach(item -> kinds.add(item.kind()));
    return kinds;
  }

  @Nullable Told<Amount> amount() {
    return amount;
  }

  /** How far it has got; an approval that is still awaited keeps a deal a proposal. */
  @Nullable Told<SaleStage> stage() {
    return isPending() ? proposal : stage;
  }

  private boolean isPending() {
    return proposal != null
        && stage != null
        && stage.value() == SaleStage.CONTRACTED
        && awaiting != null
        && APPROVAL.matcher(awaiting.quote()).find();
  }

  @Nullable Told<Standing> standing() {
    return standing;
  }

  /** The date of the standing where one is told, else of the stage. */
  @Nullable Told<PartialDate> date() {
    return standing != null ? standingDate : isPending() ? proposalDate : stageDate;
  }

  @Nullable Words awaiting() {
    return awaiting;
  }

  @Nullable Told<TransmittalNumber> transmittal() {
    return transmittal;
  }

  /** The one word for how far it has got. */
  Status status() {
    return Status.of(
        stage() == null ? null : stage().value(),
        standing == null ? Standing.ACTIVE : standing.value());
  }

  /** Where its first words stand, which is what tells it from the article's other sales. */
  @Nullable Words anchor() {
    var places = new ArrayList<Words>();
    items().forEach(item -> places.add(item.name()));
    if (amount != null) {
      places.add(amount.words());
    }
    return places.stream()
        .min(java.util.Comparator.comparing(Words::source).thenComparingInt(Words::start))
        .orElse(null);
  }
}
