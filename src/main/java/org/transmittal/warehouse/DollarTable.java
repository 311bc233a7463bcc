package org.transmittal.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.SaleTerms;

/** What the amounts of sales were worth in US dollars; derived, and made anew with the ledger. */
@Component
public class DollarTable {
  private final JdbcTemplate jdbc;

  DollarTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Brings it up to date, within the caller's transaction; what is not of the window stays as it
   * is, whatever the rates are now.
   *
   * @param worth of the terms of a sale; null where no rate is known
   * @param window the articles that the run is about
   */
  public void write(Function<SaleTerms, @Nullable Dollars> worth, Window window) {
    var told = WindowKeys.sales(jdbc, window);
    var rows = new ArrayList<@Nullable Object[]>();
    jdbc.query(
        "SELECT * FROM sale WHERE amount IS NOT NULL ORDER BY sale_key",
        row -> {
          var key = row.getString("sale_key");
          var dollars = told.contains(key) ? worth.apply(Columns.terms(row, List.of())) : null;
          if (dollars != null) {
            rows.add(
                new @Nullable Object[] {
                  key, dollars.value(), dollars.high(), dollars.rate(), dollars.day()
                });
          }
        });
    jdbc.update("DELETE FROM sale_dollars WHERE sale_key NOT IN (SELECT sale_key FROM sale)");
    jdbc.batchUpdate(
        "DELETE FROM sale_dollars WHERE sale_key = ?",
        told.stream().map(key -> new Object[] {key}).toList());
    jdbc.batchUpdate(
        """
        INSERT INTO sale_dollars (sale_key, amount, amount_high, rate, rate_date)
        VALUES (?, ?, ?, ?, ?)\
        """,
        rows);
  }

  /** Those of some sales, by the key of the sale. */
  Map<String, Dollars> of(List<String> sales) {
    return read("WHERE sale_key IN " + Keys.oneOf(sales), sales.toArray());
  }

  /** That of one sale; null where no rate is known. */
  @Nullable Dollars of(String sale) {
    return read("WHERE sale_key = ?", sale).get(sale);
  }

  private Map<String, Dollars> read(String where, Object... args) {
    var dollars = new HashMap<String, Dollars>();
    jdbc.query(
        "SELECT * FROM sale_dollars " + where,
        row -> {
          dollars.put(
              row.getString("sale_key"),
              new Dollars(
                  row.getBigDecimal("amount"),
                  row.getBigDecimal("amount_high"),
                  row.getBigDecimal("rate").stripTrailingZeros(),
                  row.getObject("rate_date", LocalDate.class)));
        },
        args);
    return dollars;
  }
}
