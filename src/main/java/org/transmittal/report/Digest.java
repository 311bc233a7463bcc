package org.transmittal.report;

import java.util.List;
import java.util.Map;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.SaleGroup.Level;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;
import org.transmittal.warehouse.GoneSale;
import org.transmittal.warehouse.LedgerSale;

/**
 * What the sales of a report come to, made in one pass over them, of a size that does not grow with
 * their number.
 *
 * @param cases how many sales
 * @param items how many items of them
 * @param quotes how many quotes stand behind them
 * @param byStatus how many have each status, with zero where none has
 * @param byLevel how many are of each level; absent where none is
 * @param byStanding the same by standing
 * @param totals the sums
 * @param latest of each group the latest reported, at most {@link #MOST_LISTED}
 * @param casesOf how many cases each group has
 * @param largest of each group and currency the cases with the largest amounts, at most {@link
 *     Ranking#MOST}
 * @param differing how many have a value that sources state differently
 * @param differingNamed the latest reported of them, at most {@link #MOST_NAMED}
 * @param news how many sales have news of each kind, each sale once under its first; absent where
 *     none has
 * @param newest of each kind the news of the latest reported sales, at most {@link #MOST_LISTED}
 * @param gone all sales that are gone
 */
public record Digest(
    int cases,
    long items,
    long quotes,
    Map<Status, Integer> byStatus,
    Map<Level, Integer> byLevel,
    Map<Standing, Integer> byStanding,
    Totals totals,
    Map<SaleGroup, List<LedgerSale>> latest,
    Map<SaleGroup, Integer> casesOf,
    Map<SaleGroup, Map<String, List<LedgerSale>>> largest,
    int differing,
    List<LedgerSale> differingNamed,
    Map<News.Kind, Integer> news,
    Map<News.Kind, List<News>> newest,
    List<News> gone) {
  /** Cases of a group that a list shows before it says how many more there are. */
  public static final int MOST_LISTED = 40;

  /** Cases named in a sentence, at most, and one more to tell that there are. */
  static final int MOST_NAMED = 5;

  /** Reads sales once. */
  public static Digest of(Dossiers sales, List<GoneSale> gone) {
    var builder = new DigestBuilder();
    sales.forEach(builder::add);
    return builder.build(gone);
  }

  /** Whether it tells of no sale. */
  public boolean isEmpty() {
    return cases == 0;
  }
}
