package org.transmittal.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;

/** Who sells and who buys in one sale, as the statements on it tell them one by one. */
final class DraftParties {
  private static final WordSet JOINTS = WordSet.of("and", "và");

  private static final long UNNAMED_BUYER = MeaningTypes.of(Meaning.UnnamedBuyer.class);

  private final Map<Party, Words> suppliers = new LinkedHashMap<>();
  private final Map<Party, Words> recipients = new LinkedHashMap<>();
  private final Set<Party> sources = new TreeSet<>();
  private @Nullable Bystander bystander;
  private boolean hasUnnamedBuyer;
  private boolean isShared;

  /** Who sells and who buys is told where the sale is told first; what follows can fill a gap. */
  void add(Statement statement) {
    hasUnnamedBuyer |= tellsAnUnnamedBuyer(statement.sentence());
    isShared |= OwnForces.share(statement, suppliers.keySet());
    fill(statement);
    for (var source : BoughtFrom.of(statement)) {
      if (suppliers.containsKey(source)) {
        sources.add(source);
      }
    }
    if (recipients.isEmpty() && bystander == null) {
      bystander = Bystander.of(statement);
    }
  }

  /** Takes from a statement the sides that are not told yet. */
  void fill(Statement statement) {
    fill(statement, Part.SUPPLIER, suppliers);
    fill(statement, Part.RECIPIENT, recipients);
  }

  private static void fill(Statement statement, Part part, Map<Party, Words> parties) {
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

  /**
   * Whether it tells of a buyer abroad whose name is kept back; "for the US Army and foreign
   * customers" mixes them with the maker's own forces, which is no sale by the labelling guide.
   */
  private static boolean tellsAnUnnamedBuyer(Sentence sentence) {
    return sentence.has(UNNAMED_BUYER)
        && sentence.senses().stream()
            .anyMatch(
                sense ->
                    sense.meaning() instanceof Meaning.UnnamedBuyer
                        && !JOINTS.has(sentence.tokens(), sense.from() - 1));
  }

  /** Takes over from another sale the sides that are not told of this one. */
  void inherit(DraftParties other) {
    if (suppliers.isEmpty()) {
      suppliers.putAll(other.suppliers);
    }
    if (recipients.isEmpty()
        && bystander != null
        && other.recipients.containsKey(bystander.party())) {
      recipients.putIfAbsent(bystander.party(), bystander.words());
    }
    inheritBuyers(other);
  }

  void inheritBuyers(DraftParties other) {
    if (recipients.isEmpty()) {
      recipients.putAll(other.recipients);
    }
  }

  /** Has the supplier buy and the recipient sell. */
  void turn() {
    var sellers = Map.copyOf(recipients);
    recipients.clear();
    recipients.putAll(suppliers);
    suppliers.clear();
    suppliers.putAll(sellers);
  }

  Map<Party, Words> suppliers() {
    return suppliers;
  }

  Map<Party, Words> recipients() {
    return recipients;
  }

  /** The suppliers that it is told to be bought from, whoever made the goods. */
  Set<Party> sources() {
    return sources;
  }

  /** Who could be the buyer if none is told; null if nobody could. */
  @Nullable Bystander bystander() {
    return bystander;
  }

  /** Whether it goes to a buyer abroad whose name is kept back. */
  boolean hasUnnamedBuyer() {
    return hasUnnamedBuyer;
  }

  /** Tells that a sentence lists the supplier's own forces with the recipient. */
  void share() {
    isShared = true;
  }

  /** Whether the supplier's own forces pay a part of its amount that is not told. */
  boolean isShared() {
    return isShared;
  }
}
