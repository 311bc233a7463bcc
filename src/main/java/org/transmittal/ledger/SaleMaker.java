package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Item;
import org.transmittal.sale.Join;
import org.transmittal.sale.Party;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;
import org.transmittal.sale.TransmittalNumber;

/**
 * Makes one sale of its mentions. The latest word on a value is shown, and every other version of
 * it stands among the conflicts; a stage only rises. What people decided goes before either.
 */
final class SaleMaker {
  private final List<SaleMention> mentions;
  private final List<SaleMention> latestFirst;

  private SaleMaker(List<SaleMention> mentions, Rulings rulings) {
    this.mentions = mentions;
    latestFirst = rulings.on(MentionOrder.latestFirst(mentions));
  }

  /**
   * The sale of mentions that belong together.
   *
   * @param group at least one
   * @param joins why they belong together
   * @param decisions what people decided on them
   */
  static Sale make(List<SaleMention> group, List<Join> joins, Collection<Decision> decisions) {
    var ordered = new ArrayList<>(group);
    ordered.sort(MentionOrder.EARLIEST_FIRST);
    return new SaleMaker(ordered, new Rulings(ordered, decisions)).sale(joins);
  }

  private Sale sale(List<Join> joins) {
    var terms = terms();
    var dates =
        mentions.stream().map(SaleMention::articleDate).filter(Objects::nonNull).sorted().toList();
    return new Sale(
        key(terms),
        terms,
        mentions.stream().map(SaleMention::key).toList(),
        joins,
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast(),
        Conflicts.of(mentions, terms));
  }

  private String key(SaleTerms terms) {
    return terms.transmittal() == null ? mentions.getFirst().key() : terms.transmittal().text();
  }

  private SaleTerms terms() {
    var furthest = furthest();
    var standing = lastOnStatus();
    var teller = standing.standing() == Standing.ACTIVE ? furthest : standing;
    var amount = latest(terms -> terms.amount() == null ? null : terms);
    return new SaleTerms(
        parties(SaleTerms::suppliers),
        parties(SaleTerms::recipients),
        amount == null ? null : amount.amount(),
        amount == null ? List.of() : amount.alternatives(),
        items(),
        furthest.stage(),
        standing.standing(),
        awaiting(furthest.stage()),
        teller.eventDate(),
        number());
  }

  /** The number of the case itself, where an amendment of it has another. */
  private @Nullable TransmittalNumber number() {
    for (var mention : latestFirst) {
      var restated = mention.restated();
      if (restated != null && restated.number() != null) {
        return restated.number();
      }
    }
    return latest(SaleTerms::transmittal);
  }

  /**
   * The terms with the furthest stage; of equals the latest that knows the day of it, and an
   * undated one only where no dated one does.
   */
  private SaleTerms furthest() {
    var best = latestFirst.getFirst().terms();
    for (var mention : latestFirst) {
      var terms = mention.terms();
      var order = order(terms.stage(), best.stage());
      if (order > 0 || (order == 0 && best.eventDate() == null && terms.eventDate() != null)) {
        best = terms;
      }
    }
    return best;
  }

  /**
   * The latest terms that tell any status: what was suspended goes on when a later word says so.
   */
  private SaleTerms lastOnStatus() {
    var last = latest(t -> t.stage() != null || t.standing() != Standing.ACTIVE ? t : null);
    return last == null ? mentions.getLast().terms() : last;
  }

  /** What is awaited at the stage that is shown; what an earlier stage awaited has come. */
  private @Nullable String awaiting(@Nullable SaleStage stage) {
    return latest(t -> t.stage() == stage ? t.awaiting() : null);
  }

  /** The fullest list: the one that counts and names most, of equals the latest dated one. */
  private List<Item> items() {
    var best = latestFirst.getFirst().terms().items();
    for (var mention : latestFirst) {
      if (fullness(mention.terms().items()) > fullness(best)) {
        best = mention.terms().items();
      }
    }
    return best;
  }

  private static int fullness(List<Item> items) {
    return items.stream()
        .mapToInt(item -> 1 + (item.quantity() == null ? 0 : 1) + item.designations().size())
        .sum();
  }

  private SortedSet<Party> parties(Function<SaleTerms, SortedSet<Party>> side) {
    var parties = latest(terms -> side.apply(terms).isEmpty() ? null : side.apply(terms));
    return parties == null ? new TreeSet<>() : parties;
  }

  /** The latest dated word on a value; an undated one counts only where no dated one speaks. */
  private <T> @Nullable T latest(Function<SaleTerms, @Nullable T> value) {
    for (var mention : latestFirst) {
      var told = value.apply(mention.terms());
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private static int order(@Nullable SaleStage one, @Nullable SaleStage other) {
    return Integer.compare(one == null ? -1 : one.ordinal(), other == null ? -1 : other.ordinal());
  }
}
