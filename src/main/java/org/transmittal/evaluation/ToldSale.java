package org.transmittal.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.Role;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.Status;

/**
 * What a document tells of one sale: by its label, or as it was read.
 *
 * @param buyers empty if not told
 * @param sellers empty if not told
 * @param amount null if not told
 * @param alternatives the same sum in other currencies, which are as right as the amount
 * @param items in the order of the text
 * @param date of the event; null if not told
 */
public record ToldSale(
    Role role,
    Set<Party> buyers,
    Set<Party> sellers,
    @Nullable Money amount,
    List<Money> alternatives,
    List<Item> items,
    Status status,
    @Nullable PartialDate date) {
  private static final Set<String> COMMON =
      Set.of(
          "the", "and", "for", "with", "from", "its", "new", "more", "system", "systems", "các",
          "hệ", "thống", "chiếc", "của");

  public ToldSale {
    buyers = Set.copyOf(buyers);
    sellers = Set.copyOf(sellers);
    alternatives = List.copyOf(alternatives);
    items = List.copyOf(items);
  }

  /** A sale as it was read. */
  public static ToldSale of(SaleMention mention) {
    var terms = mention.terms();
    return new ToldSale(
        mention.role(),
        terms.recipients(),
        terms.suppliers(),
        terms.amount(),
        terms.alternatives(),
        terms.items(),
        terms.status(),
        terms.eventDate());
  }

  /** The quantities that are told, in the order of the items. */
  List<Quantity> quantities() {
    return items.stream().map(Item::quantity).filter(Objects::nonNull).toList();
  }

  /** The keys of all designations. */
  Set<String> designations() {
    return items.stream()
        .flatMap(item -> item.designations().stream())
        .map(designation -> designation.key())
        .collect(Collectors.toSet());
  }

  /** The words of the items' names that tell something: three letters or more, none too common. */
  Set<String> words() {
    var words = new HashSet<String>();
    for (var item : items) {
      for (var word : item.name().toLowerCase(Locale.ROOT).split("(?U)\\s+")) {
        if (word.codePointCount(0, word.length()) > 2 && !COMMON.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
