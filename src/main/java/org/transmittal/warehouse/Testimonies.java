package org.transmittal.warehouse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.ledger.Testimony;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleMention;

/** Makes the testimonies of sales from their mentions, and from who published and copied what. */
@Component
class Testimonies {
  private final CopyTable copies;
  private final DecisionTable decisions;
  private final JdbcTemplate jdbc;

  Testimonies(CopyTable copies, DecisionTable decisions, JdbcTemplate jdbc) {
    this.copies = copies;
    this.decisions = decisions;
    this.jdbc = jdbc;
  }

  /**
   * The testimony of each sale, by its key.
   *
   * @param mentions at least those of the sales
   */
  Map<String, Testimony> of(Collection<Sale> sales, List<SaleMention> mentions) {
    var byKey = new HashMap<String, SaleMention>();
    mentions.forEach(mention -> byKey.put(mention.key(), mention));
    var originals = copies.all();
    var publishers = publishers();
    var decided = decisions.decided();
    var testimonies = new HashMap<String, Testimony>();
    for (var sale : sales) {
      // Of a sale that is yet to be made anew some may hold no more.
      var told = sale.mentions().stream().map(byKey::get).filter(Objects::nonNull).toList();
      testimonies.put(
          sale.key(),
          Testimony.of(
              told,
              sale.terms(),
              originals,
              publishers,
              decided.getOrDefault(sale.key(), Set.of())));
    }
    return testimonies;
  }

  private Map<String, String> publishers() {
    var publishers = new HashMap<String, String>();
    jdbc.query(
        "SELECT article_key, publisher FROM article WHERE publisher IS NOT NULL",
        row -> {
          publishers.put(row.getString(1), row.getString(2));
        });
    return publishers;
  }
}
