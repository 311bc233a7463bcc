package org.transmittal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void proposalsAreCountedApartFromWhatWasAgreed() {
    assertThat(Findings.of(ReportModels.night()))
        .startsWith(
            "19 cases: 8 proposals, 7 contracted, 2 delivered and 2 whose stage no source tells.");
  }

  @Test
  void aSumOfProposalsSaysThatItIsOfEstimatesAndCeilings() {
    assertThat(Findings.of(ReportModels.night()))
        .filteredOn(sentence -> sentence.startsWith("Active proposals"))
        .singleElement()
        .asString()
        .contains(
            "USD 13,643 million in 4 cases (1 exact, 1 ceiling, 2 estimates) and at least EUR 5,000"
                + " million in 1 case")
        .contains(TotalWords.OF_PROPOSALS);
  }

  @Test
  void theLargestIsOneOfTheCurrencyThatMostAreStatedIn() {
    assertThat(Findings.of(ReportModels.night()))
        .filteredOn(sentence -> sentence.startsWith("Largest contract"))
        .singleElement()
        .asString()
        .isEqualTo(
            "Largest contract in USD: up to 14 P-8A Poseidon maritime patrol aircraft for Canada"
                + " from the United States, about USD 5,900 million.");
  }

  @Test
  void whatSourcesStateDifferentlyIsNamed() {
    assertThat(Findings.of(ReportModels.night()))
        .contains("Sources differ on 2 cases: Poland (amount) and Canada (quantity).");
  }

  @Test
  void aWindowWithoutACaseSaysSo() {
    assertThat(Findings.of(ReportModels.empty()))
        .containsExactly("No article of this window tells of an arms sale.");
  }
}
