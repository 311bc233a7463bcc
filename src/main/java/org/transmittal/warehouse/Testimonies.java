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
    return of(sales, mentions, copies.all(), publishers(""));
  }

  /**
   * The same of a few sales among many.
   *
   * @param mentions of these sales
   */
  Map<String, Testimony> ofSome(List<Sale> sales, List<SaleMention> mentions) {
    var keys = sales.stream().map(Sale::key).toList();
    return of(
        sales,
        mentions,
        copies.of(keys),
        publishers(
            " AND article_key IN (SELECT article_key FROM sale_mention WHERE mention_key IN %s)"
                .formatted(Keys.mentionsOf(keys)),
            keys.toArray()));
  }

  private Map<String, Testimony> of(
      Collection<Sale> sales,
      List<SaleMention> mentions,
      Map<String, String> originals,
      Map<String, String> publishers) {
    var byKey = new HashMap<String, SaleMention>();
    mentions.forEach(mention -> byKey.put(mention.key(), mention));
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

  private Map<String, String> publishers(String which, Object... args) {
    var publishers = new HashMap<String, String>();
    jdbc.query(
        "SELECT article_key, publisher FROM article WHERE publisher IS NOT NULL" + which,
        row -> {
          publishers.put(row.getString(1), row.getString(2));
        },
        args);
    return publishers;
  }
}
