package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.ledger.SaleChange.Reason;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;

/** What the ledger said at the end of an earlier nightly run, and what has changed since. */
@Component
public class Baselines {
  private final JdbcTemplate jdbc;

  Baselines(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The last nightly run that was completed for a day or one before it.
   *
   * @param other than this run
   */
  public Optional<Baseline> upTo(LocalDate day, long other) {
    return jdbc
        .query(
            """
            SELECT run_id, run_date, ended_at FROM run
            WHERE kind <> 'WINDOW' AND ended_at IS NOT NULL AND run_date <= ? AND run_id <> ?
            ORDER BY run_date DESC, ended_at DESC, run_id DESC LIMIT 1\
            """,
            (row, i) ->
                new Baseline(
                    row.getLong(1),
                    row.getObject(2, LocalDate.class),
                    row.getTimestamp(3).toInstant()),
            day,
            other)
        .stream()
        .findFirst();
  }

  /** What has become of sales, by key. */
  Map<String, SaleNews> news(Baseline baseline, List<Sale> sales) {
    var keys = sales.stream().map(Sale::key).toList();
    var aliases = aliases(keys);
    var all = new ArrayList<>(keys);
    aliases.values().forEach(all::addAll);
    var values = values(baseline, all);
    var news = new HashMap<String, SaleNews>();
    for (var key : keys) {
      var known = new ArrayList<String>();
      known.add(key);
      known.addAll(aliases.getOrDefault(key, List.of()));
      known.removeIf(name -> !isKnown(values.get(name)));
      news.put(
          key,
          known.isEmpty()
              ? new SaleNews(true, List.of(), List.of())
              : new SaleNews(
                  false,
                  revisions(
                      Objects.requireNonNull(values.get(known.getFirst())),
                      values.getOrDefault(key, Map.of())),
                  known.subList(1, known.size())));
    }
    return news;
  }

  /** The sales of the baseline that are gone, by key. */
  public List<GoneSale> gone(Baseline baseline) {
    return jdbc.query(
        """
        SELECT sale_key, (SELECT c.reason FROM sale_change c
            WHERE c.sale_key = latest_first.sale_key AND c.field = 'STANDING'
            ORDER BY c.known_at DESC, c.run_id DESC LIMIT 1) AS reason
        FROM (
          SELECT sale_key, after_value, ROW_NUMBER() OVER (
            PARTITION BY sale_key ORDER BY known_at DESC, run_id DESC) AS nth
          FROM sale_change WHERE field = 'STANDING' AND known_at <= ?) AS latest_first
        WHERE nth = 1 AND after_value IS NOT NULL
          AND sale_key NOT IN (SELECT sale_key FROM sale)
          AND sale_key NOT IN (SELECT alias FROM sale_alias)
        ORDER BY sale_key\
        """,
        (row, i) -> new GoneSale(row.getString(1), Reason.valueOf(row.getString(2))),
        Timestamp.from(baseline.ended()));
  }

  private static boolean isKnown(@Nullable Map<SaleField, Value> values) {
    var standing = values == null ? null : values.get(SaleField.STANDING);
    return standing != null && standing.before() != null;
  }

  private static List<Revision> revisions(Map<SaleField, Value> before, Map<SaleField, Value> now) {
    var revisions = new ArrayList<Revision>();
    for (var field : SaleField.values()) {
      var then = before.get(field);
      var value = now.getOrDefault(field, then);
      var old = then == null ? null : then.before();
      if (value != null && !Objects.equals(old, value.after())) {
        revisions.add(new Revision(field, old, value.after(), value.reason(), value.article()));
      }
    }
    return revisions;
  }

  /** A value at the baseline, as it is now, and why it changed last. */
  private record Value(
      @Nullable String before, @Nullable String after, Reason reason, @Nullable String article) {}

  private Map<String, Map<SaleField, Value>> values(Baseline baseline, List<String> keys) {
    var values = new HashMap<String, Map<SaleField, Value>>();
    jdbc.query(
        """
        SELECT sale_key, field, after_value, reason, article_key, known_at FROM sale_change
        WHERE sale_key IN %s ORDER BY known_at, run_id\
        """
            .formatted(Keys.oneOf(keys)),
        row -> {
          var then = !row.getTimestamp("known_at").toInstant().isAfter(baseline.ended());
          var field = SaleField.valueOf(row.getString("field"));
          var after = row.getString("after_value");
          var fields =
              values.computeIfAbsent(row.getString("sale_key"), key -> new LinkedHashMap<>());
          var earlier = fields.get(field);
          fields.put(
              field,
              new Value(
                  then ? after : earlier == null ? null : earlier.before(),
                  after,
                  Reason.valueOf(row.getString("reason")),
                  row.getString("article_key")));
        },
        keys.toArray());
    return values;
  }

  private Map<String, List<String>> aliases(List<String> keys) {
    return RowGroups.of(
        jdbc,
        "sale_key",
        "SELECT alias, sale_key FROM sale_alias WHERE sale_key IN %s ORDER BY alias"
            .formatted(Keys.oneOf(keys)),
        row -> row.getString("alias"),
        keys.toArray());
  }
}
