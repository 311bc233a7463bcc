package org.transmittal.warehouse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.transmittal.ledger.Question;
import org.transmittal.sale.Join;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;

/** What explains one sale: everything that the tables hold of it. */
@Component
public class Explanations {
  private final SaleNames names;
  private final SaleTable sales;
  private final MentionTable mentions;
  private final CopyTable copies;
  private final LikenessTable likeness;
  private final DecisionTable decisions;
  private final ReportQueries queries;

  Explanations(
      SaleNames names,
      SaleTable sales,
      MentionTable mentions,
      CopyTable copies,
      LikenessTable likeness,
      DecisionTable decisions,
      ReportQueries queries) {
    this.names = names;
    this.sales = sales;
    this.mentions = mentions;
    this.copies = copies;
    this.likeness = likeness;
    this.decisions = decisions;
    this.queries = queries;
  }

  /**
   * The sale that a name means, and what it stands on.
   *
   * @param name a key or an alias, a unique beginning of one, or a transmittal number as printed
   * @throws SaleNotFoundException if it means none, or several
   */
  public Explanation of(String name) {
    var key = names.find(name);
    var told = queries.sale(key).orElseThrow();
    var order = told.sale().mentions();
    var alike = new LinkedHashMap<Join, Sale>();
    likeness.of(key).forEach((pair, other) -> alike.put(pair, sales.find(other).orElseThrow()));
    return new Explanation(
        told,
        mentions.of(key).stream()
            .sorted(Comparator.comparing((SaleMention mention) -> order.indexOf(mention.key())))
            .toList(),
        queries.evidence(told),
        copies.of(key),
        alike,
        decisions.all().stream()
            .filter(RecordedDecision::isInForce)
            .filter(one -> isOn(one.question(), order))
            .toList());
  }

  private static boolean isOn(Question question, List<String> mentions) {
    return mentions.contains(question.mention())
        || (question instanceof Question.OneSale pair && mentions.contains(pair.other()));
  }
}
