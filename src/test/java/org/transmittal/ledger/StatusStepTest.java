package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/** The course of a sale as its articles tell it. */
class StatusStepTest {
  @Test
  void aSaleThatIsHaltedAndGoesOnComesBackToTheStageItHad() {
    assertThat(
            statuses(
                amraams("a", "2025-01-04").at(SaleStage.NOTIFIED),
                amraams("b", "2025-02-04").at(SaleStage.CONTRACTED),
                amraams("c", "2025-03-04").at(Standing.SUSPENDED),
                amraams("d", "2025-04-04").at(SaleStage.NOTIFIED)))
        .containsExactly(Status.NOTIFIED, Status.CONTRACTED, Status.SUSPENDED, Status.CONTRACTED);
  }

  @Test
  void anArticleThatLooksBackIsNoStepNorIsOneThatTellsNothingNew() {
    assertThat(
            statuses(
                amraams("a", "2025-01-04").at(SaleStage.CONTRACTED),
                amraams("b", "2025-02-04").at(SaleStage.APPROVED),
                amraams("c", "2025-03-04").at(SaleStage.CONTRACTED),
                amraams("d", "2025-04-04")))
        .containsExactly(Status.CONTRACTED);
  }

  @Test
  void aStepIsSaidByTheFirstArticleThatTellsItsDay() {
    var first = amraams("a", "2025-01-04").at(SaleStage.NOTIFIED).mention();
    var dated = amraams("b", "2025-01-05").at(SaleStage.NOTIFIED).on("2025-01-03").mention();
    var later = amraams("c", "2025-01-06").at(SaleStage.NOTIFIED).on("2025-01-02").mention();

    assertThat(StatusStep.of(List.of(first)))
        .extracting(StatusStep::mention)
        .containsExactly(first.key());
    assertThat(StatusStep.of(List.of(later, dated, first)))
        .extracting(StatusStep::mention)
        .containsExactly(dated.key());
  }

  private static List<Status> statuses(MentionBuilder... mentions) {
    List<SaleMention> told = Arrays.stream(mentions).map(MentionBuilder::mention).toList();
    return StatusStep.of(told).stream().map(StatusStep::status).toList();
  }
}
