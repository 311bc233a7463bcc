package org.transmittal.sale;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a sale: by one article in a {@link SaleMention}, by all of them in a {@link
 * Sale}. What is not stated is null or empty, never zero.
 *
 * @param suppliers who sells; empty if not said
 * @param recipients who buys; empty if not said
 * @param amount the sale's total; null if not stated
 * @param alternatives the same total in other currencies
 * @param items in the order of the text
 * @param stage how far it has got; null where none is told
 * @param standing whether it goes on
 * @param awaiting what it still awaits, in the words of the text; null if nothing is told
 * @param eventDate the day of what the stage or standing tells; null if it cannot be known
 * @param transmittal the number of its notification to Congress; null if none is printed
 */
public record SaleTerms(
    SortedSet<Party> suppliers,
    SortedSet<Party> recipients,
    @Nullable Money amount,
    List<Money> alternatives,
    List<Item> items,
    @Nullable SaleStage stage,
    Standing standing,
    @Nullable String awaiting,
    @Nullable PartialDate eventDate,
    @Nullable TransmittalNumber transmittal) {
  public SaleTerms {
    suppliers = Collections.unmodifiableSortedSet(new TreeSet<>(suppliers));
    recipients = Collections.unmodifiableSortedSet(new TreeSet<>(recipients));
    alternatives = List.copyOf(alternatives);
    items = List.copyOf(items);
  }

  /** The one word for stage and standing. */
  public Status status() {
    return Status.of(stage, standing);
  }

  /** Whose amounts this one's may be added to. */
  public SaleGroup group() {
    return SaleGroup.of(stage, standing);
  }

  /** The keys of all designations of all items. */
  public SortedSet<String> designationKeys() {
    var keys = new TreeSet<String>();
    items.forEach(item -> item.designations().forEach(d -> keys.add(d.key())));
    return keys;
  }
}
