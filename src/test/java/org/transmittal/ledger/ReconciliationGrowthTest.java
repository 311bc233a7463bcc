package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The work grows with the number of mentions, and not with the number of their pairs. */
class ReconciliationGrowthTest {
  private static final int FEW = 10_000;
  private static final int MANY = 100_000;

  /** Ten times as many mentions: ten times the work and some for sorting; the square is 100. */
  private static final double MOST = 15;

  @Test
  void tenTimesAsManyMentionsTakeAboutTenTimesAsLong() {
    var few = ManyMentions.of(FEW);
    var many = ManyMentions.of(MANY);
    seconds(few);

    var short_ = Math.min(seconds(few), seconds(few));
    var long_ = Math.min(seconds(many), seconds(many));

    System.out.printf("reconciliation: %.2f s for %d, %.2f s for %d%n", short_, FEW, long_, MANY);
    assertThat(long_ / short_).isLessThan(MOST);
  }

  private static double seconds(ManyMentions mentions) {
    var thread = ManagementFactory.getThreadMXBean();
    var start = thread.getCurrentThreadCpuTime();
    assertThat(mentions.reconcile()).isPositive();
    return (thread.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
