package org.transmittal.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleTerms;

/** What a person should decide, and what was decided. */
@Component
public class ReviewQueries {
  private final SaleTable sales;
  private final MentionTable mentions;
  private final LikenessTable likeness;
  private final DecisionTable decisions;

  ReviewQueries(
      SaleTable sales, MentionTable mentions, LikenessTable likeness, DecisionTable decisions) {
    this.sales = sales;
    this.mentions = mentions;
    this.likeness = likeness;
    this.decisions = decisions;
  }

  /**
   * Every question that the ledger gives rise to and every one with a decision in force, each once:
   * by kind, then by sale. The sales are read some at a time, and only those that a question is
   * about are kept.
   */
  public List<ReviewRow> rows() {
    var rows = new ReviewRows(decisions.all().stream().filter(RecordedDecision::latest).toList());
    var pairs = likeness.all();
    var holders =
        holders(
            Stream.concat(
                pairs.stream().flatMap(pair -> Stream.of(pair.mention(), pair.other())),
                rows.inForce().stream().flatMap(one -> ReviewRows.mentions(one.question()))));
    pairs.forEach(pair -> rows.addPair(pair, holders));
    Keys.someAtATime(sales.keys(), keys -> addValues(keys, rows));
    rows.inForce().forEach(decision -> rows.addDecided(decision, holders));
    return rows.all();
  }

  private Map<String, Sale> holders(Stream<String> asked) {
    var holders = new HashMap<String, Sale>();
    Keys.someAtATime(asked.distinct().toList(), some -> holders.putAll(sales.holding(some)));
    return holders;
  }

  private void addValues(List<String> keys, ReviewRows rows) {
    var doubtful = sales.of(keys).values().stream().filter(rows::addConflicts).toList();
    if (!doubtful.isEmpty()) {
      var said = new HashMap<String, SaleTerms>();
      mentions
          .of(doubtful.stream().map(Sale::key).toList())
          .forEach(mention -> said.put(mention.key(), mention.terms()));
      doubtful.forEach(sale -> rows.addDoubts(sale, said));
    }
  }
}
