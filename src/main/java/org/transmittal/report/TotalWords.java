package org.transmittal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Bound;

/** How the reports word a total, so that no sum of bounds passes for a plain one. */
public final class TotalWords {
  /** What has to stand wherever amounts of proposals are added. */
  public static final String OF_PROPOSALS = "estimates and ceilings of proposals";

  private TotalWords() {}

  /**
   * {@code USD 3,640 million}, with the bound where all that was added has the same or none: exact
   * amounts and ceilings come to a ceiling. Where bounds are mixed, {@link #madeOf} tells them. Of
   * cases without an amount that could be added, that none is.
   */
  public static String sum(Total total) {
    return total.sum() == null
        ? "nothing added"
        : bound(total) + Words.sum(total.sum(), total.high(), total.currency());
  }

  /**
   * The same in millions for a chart: {@code about 410}, {@code 780–1,100}, {@code EUR 205}.
   *
   * @param understood the currency that need not be named
   */
  public static String inMillions(Total total, String understood) {
    if (total.sum() == null) {
      return total.withoutAmount() > 0 ? "no amount" : "not added";
    }
    var currency = understood.equals(total.currency()) ? "" : total.currency() + " ";
    return bound(total) + currency + millions(total.sum(), total.high());
  }

  /** Both ends of a range in millions, of everything else the one: {@code 780–1,100}. */
  public static String millions(BigDecimal low, @Nullable BigDecimal high) {
    return high == null || high.compareTo(low) <= 0
        ? millions(low)
        : millions(low) + "–" + millions(high);
  }

  private static String bound(Total total) {
    var bounds = EnumSet.copyOf(total.added().keySet());
    bounds.remove(Bound.EXACT);
    return bounds.size() == 1 ? Words.bound(bounds.iterator().next()) : "";
  }

  /** An amount in millions for a chart, rounded to what can be read there: {@code 1,235}. */
  private static String millions(BigDecimal amount) {
    var millions = amount.movePointLeft(6);
    var digits = millions.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1;
    return Numbers.plain(millions.setScale(digits, RoundingMode.HALF_UP));
  }

  /**
   * What was added and what was left out: {@code 2 exact, 1 ceiling; estimates and ceilings of
   * proposals; 1 amendment, not added}.
   */
  public static String note(Total total) {
    var kind = total.ofProposals() ? OF_PROPOSALS : "";
    return Stream.of(madeOf(total), kind, leftOut(total))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** How many numbers of each bound were added; empty if all of them are exact. */
  public static String madeOf(Total total) {
    return total.hasBounds() ? String.join(", ", bounds(total)) : "";
  }

  /** What is counted beside the sum; empty if nothing is. */
  public static String leftOut(Total total) {
    var notes = new ArrayList<String>();
    if (total.amendments() > 0) {
      notes.add(Words.count(total.amendments(), "amendment", "amendments") + ", not added");
    }
    if (total.withoutAmount() > 0) {
      notes.add(Words.count(total.withoutAmount(), "case", "cases") + " without an amount");
    }
    if (total.withoutCurrency() > 0) {
      notes.add(Words.count(total.withoutCurrency(), "case", "cases") + ", currency not settled");
    }
    return String.join("; ", notes);
  }

  private static List<String> bounds(Total total) {
    return total.added().entrySet().stream().map(e -> bound(e.getKey(), e.getValue())).toList();
  }

  private static String bound(Bound bound, int number) {
    return switch (bound) {
      case EXACT -> number + " exact";
      case UP_TO -> Words.count(number, "ceiling", "ceilings");
      case AT_LEAST -> Words.count(number, "floor", "floors");
      case APPROX -> Words.count(number, "estimate", "estimates");
      case RANGE -> Words.count(number, "range", "ranges");
    };
  }
}
