package org.transmittal.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleMention;

/**
 * One sale of one article, with the name that a careful reader gave the sale.
 *
 * @param article what the article is called
 * @param sale the name of the sale, which all articles on it share
 * @param buyers as the article tells them; never empty
 * @param amount in full units of its currency; null if the article tells none
 * @param item a word of the goods as the article has it: a designation or a noun
 */
public record LabelledMention(
    String article, String sale, Set<Party> buyers, @Nullable BigDecimal amount, String item) {
  /** That buyer, amount and goods fit. */
  private static final int BEST_FIT = 3;

  public LabelledMention {
    buyers = Set.copyOf(buyers);
  }

  /** The key of the mention that each label of one article means, the best fits first. */
  static Map<LabelledMention, String> match(
      List<LabelledMention> labels, List<SaleMention> mentions) {
    var keys = new HashMap<LabelledMention, String>();
    for (var fit = BEST_FIT; fit > 0; fit--) {
      for (var label : labels) {
        for (var mention : mentions) {
          if (label.fit(mention) == fit && !keys.containsValue(mention.key())) {
            keys.putIfAbsent(label, mention.key());
          }
        }
      }
    }
    return keys;
  }

  /** How well a mention fits: the buyer must, then amount and goods count. */
  private int fit(SaleMention mention) {
    return buyers.equals(mention.terms().recipients())
        ? (isAmount(mention.terms().amount()) ? 2 : 0) + (isOfItem(mention) ? 1 : 0)
        : 0;
  }

  private boolean isOfItem(SaleMention mention) {
    return mention.terms().items().stream()
        .anyMatch(
            one ->
                one.name().contains(item)
                    || one.designations().stream().anyMatch(d -> d.printed().contains(item)));
  }

  private boolean isAmount(@Nullable Money money) {
    return money != null && amount != null && money.value().compareTo(amount) == 0;
  }
}
