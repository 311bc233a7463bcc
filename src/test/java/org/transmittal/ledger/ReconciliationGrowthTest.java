package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;

/** The work grows with the number of mentions, and not with the number of their pairs. */
class ReconciliationGrowthTest {
  private static final int FEW = 10_000;
  private static final int MANY = 100_000;

  /** Ten times as many mentions: ten times the work and some for sorting; the square is 100. */
  private static final double MOST = 15;

  private static final String[] BUYERS = Locale.getISOCountries();
  private static final String[] TYPES = {"AIM-120D-3", "K2", "Rafale", "F-16", "HIMARS", "Su-35"};

  @Test
  void tenTimesAsManyMentionsTakeAboutTenTimesAsLong() {
    var few = mentions(FEW);
    var many = mentions(MANY);
    seconds(few);

    var short_ = Math.min(seconds(few), seconds(few));
    var long_ = Math.min(seconds(many), seconds(many));

    System.out.printf("reconciliation: %.2f s for %d, %.2f s for %d%n", short_, FEW, long_, MANY);
    assertThat(long_ / short_).isLessThan(MOST);
  }

  private static double seconds(List<SaleMention> mentions) {
    var thread = ManagementFactory.getThreadMXBean();
    var start = thread.getCurrentThreadCpuTime();
    assertThat(Reconciliation.of(mentions).sales()).isNotEmpty();
    return (thread.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** As many a year whatever their number, four of each sale, told within days. */
  private static List<SaleMention> mentions(int count) {
    var random = new Random(1);
    var mentions = new ArrayList<SaleMention>(count);
    for (var sale = 0; mentions.size() < count; sale++) {
      var day = LocalDate.of(1960, 1, 1).plusDays(sale * 25L / (MANY / FEW));
      var buyer = BUYERS[random.nextInt(BUYERS.length)];
      var type = TYPES[random.nextInt(TYPES.length)];
      var pieces = 1 + random.nextInt(900);
      var millions = 10 + random.nextInt(9000);
      for (var outlet = 0; outlet < 4; outlet++) {
        mentions.add(
            MentionBuilder.told(sale + " " + outlet, day.plusDays(outlet).toString())
                .from("US")
                .to(buyer)
                .worth(millions + "000000")
                .item("goods", outlet == 0 ? 0 : pieces, type)
                .at(outlet == 3 ? SaleStage.CONTRACTED : SaleStage.APPROVED)
                .mention());
      }
    }
    return mentions;
  }
}
