package org.transmittal.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.ledger.MentionBuilder;
import org.transmittal.ledger.SaleChange;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;

/** What the ledger said on a day, whatever came after. */
class HistoryIT {
  @TempDir Path folder;
  private Warehouse warehouse;
  private Instant now = Instant.parse("2026-11-01T02:00:00Z");

  @BeforeEach
  void open() {
    InstantSource source = () -> now;
    warehouse = Warehouse.create(folder, source.withZone(ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void anyNightsAreToldAsTheLedgerStoodThen() {
    var random = new Random(20_261_101);
    var stood = new TreeMap<Instant, Map<String, Map<SaleField, String>>>();
    for (var night = 1; night <= 60; night++) {
      warehouse.begin(night);
      warehouse.tell(night, mentions(random, night).toArray(SaleMention[]::new));
      now = now.plusSeconds(1);
      stood.put(now, ledger());
      now = now.plus(Duration.ofHours(23));
    }

    assertThat(stood.values().stream().map(Map::keySet).distinct().count()).isGreaterThan(20);
    stood.forEach((moment, sales) -> assertThat(told(moment)).as("%s", moment).isEqualTo(sales));
  }

  @Test
  void aSaleWhoseArticleTellsOfItNoMoreIsNotShownAfterThat() throws Exception {
    var mention = amraams("a", "2025-01-04").number("25-3").mention();
    warehouse.tell(1, mention);
    var there = now.plusSeconds(1);
    now = now.plus(Duration.ofDays(1));
    warehouse.begin(2);
    var told = Warehouse.about(mention, "the text of " + mention.article());
    warehouse
        .facts()
        .write(2, List.of(new EntryOutcome.AboutSales(told.article(), "2", List.of())));

    warehouse.ledger().write(2, "2");

    assertThat(told(there)).containsOnlyKeys("25-3");
    assertThat(told(now.plusSeconds(1))).isEmpty();
    assertThat(
            warehouse
                .database()
                .rows("SELECT DISTINCT after_value, reason FROM sale_change WHERE run_id = 2"))
        .containsExactly("null | RULES");
  }

  private Map<String, Map<SaleField, String>> told(Instant moment) {
    var told = new TreeMap<String, Map<SaleField, String>>();
    warehouse.history().before(moment).forEach(sale -> told.put(sale.key(), sale.values()));
    return told;
  }

  /** The sales as they stand in their own table. */
  private Map<String, Map<SaleField, String>> ledger() {
    var sales = new TreeMap<String, Map<SaleField, String>>();
    for (var sale : warehouse.sales()) {
      var values = new TreeMap<SaleField, String>();
      for (var change : SaleChange.between(null, sale.sale())) {
        values.put(change.field(), change.after());
      }
      sales.put(sale.sale().key(), values);
    }
    return sales;
  }

  /** Few values, so that sales meet, part, and change their keys. */
  private static List<SaleMention> mentions(Random random, int night) {
    var mentions = new ArrayList<SaleMention>();
    for (var i = 0; i < 1 + random.nextInt(2); i++) {
      var day = "2025-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10));
      MentionBuilder mention =
          amraams("article %d %d".formatted(night, i), day)
              .to(List.of("JP", "KR", "NO", "PL").get(random.nextInt(4)));
      if (random.nextInt(3) == 0) {
        mention.number("25-" + (1 + random.nextInt(5)));
      }
      if (random.nextInt(3) == 0) {
        mention.without("amount").worth(random.nextBoolean() ? "3640000000" : "3710000000");
      }
      mentions.add(
          mention.at(SaleStage.values()[random.nextInt(SaleStage.values().length)]).mention());
    }
    return mentions;
  }
}
