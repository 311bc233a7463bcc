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
   * Brings it up to date, within the caller's transaction.
   *
   * @param worth of the terms of a sale; null where no rate is known
   */
  public void write(Function<SaleTerms, @Nullable Dollars> worth) {
    var rows = new ArrayList<@Nullable Object[]>();
    jdbc.query(
        "SELECT * FROM sale WHERE amount IS NOT NULL ORDER BY sale_key",
        row -> {
          var dollars = worth.apply(Columns.terms(row, List.of()));
          if (dollars != null) {
            rows.add(
                new @Nullable Object[] {
                  row.getString("sale_key"),
                  dollars.value(),
                  dollars.high(),
                  dollars.rate(),
                  dollars.day()
                });
          }
        });
    jdbc.update("DELETE FROM sale_dollars");
    jdbc.batchUpdate(
        """
        INSERT INTO sale_dollars (sale_key, amount, amount_high, rate, rate_date)
        VALUES (?, ?, ?, ?, ?)\
        """,
        rows);
  }

  /** All of them, by the key of the sale. */
  Map<String, Dollars> all() {
    return read("");
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
