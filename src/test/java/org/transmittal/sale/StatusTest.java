package org.transmittal.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.SaleGroup.Course;
import org.transmittal.sale.SaleGroup.Level;

class StatusTest {
  @Test
  void everythingUpToTheNotificationIsAProposal() {
    assertThat(Arrays.stream(SaleStage.values()).filter(SaleStage::isProposal))
        .containsExactly(
            SaleStage.NEGOTIATION, SaleStage.REQUESTED, SaleStage.APPROVED, SaleStage.NOTIFIED);
  }

  @Test
  void theOneWordIsTheStandingWhereThatIsNotActive() {
    assertThat(Status.of(SaleStage.CONTRACTED, Standing.ACTIVE)).isEqualTo(Status.CONTRACTED);
    assertThat(Status.of(SaleStage.CONTRACTED, Standing.SUSPENDED)).isEqualTo(Status.SUSPENDED);
    assertThat(Status.of(null, Standing.BLOCKED)).isEqualTo(Status.BLOCKED);
    assertThat(Status.of(null, Standing.ACTIVE)).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aSuspendedContractAndASuspendedProposalStayApart() {
    var contract = SaleGroup.of(SaleStage.CONTRACTED, Standing.SUSPENDED);
    var proposal = SaleGroup.of(SaleStage.NOTIFIED, Standing.SUSPENDED);

    assertThat(contract).isEqualTo(new SaleGroup(Level.CONTRACTED, Course.SUSPENDED));
    assertThat(proposal).isEqualTo(new SaleGroup(Level.PROPOSALS, Course.SUSPENDED));
    assertThat(SaleGroup.of(null, Standing.CANCELLED).title()).isEqualTo("Stage not told, ended");
  }
}
