package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.transmittal.SharedInputs;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Quantity;

/** The lists of what is sold in official documents. */
class EquipmentListTest {
  private static final Rules RULES = Rules.load();

  @Test
  void everyLineOfTheNoticesIsReadAsItIsPrinted() throws IOException {
    var file = SharedInputs.file("gold/fms-quantities.csv");
    var softly = new SoftAssertions();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var lines =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      for (var line : lines) {
        var printed = line.get("line_as_printed");
        var items = read(printed);
        softly.assertThat(items).as(printed).hasSize(1);
        softly.assertThat(items.getFirst().item().quantity()).as(printed).isEqualTo(stated(line));
      }
    }
    softly.assertAll();
  }

  @Test
  void whatStandsInBracketsIsPartOfTheItemBeforeIt() {
    var items = read("Eighteen (18) T999-GE-1 engines (12 installed, 6 spares); two (2) trainers");

    assertThat(items).extracting(item -> item.item().quantity().value()).containsExactly(18L, 2L);
  }

  @Test
  void partsThatMakeUpTheNumberOfAnItemAreNoItems() {
    var items =
        read(
            "Thirteen thousand (13,000) guidance kits, to include 10,000 KMU-557 kits for the"
                + " BLU-109 bomb body and 3,000 KMU-572 kits; and 400 fuzes");

    assertThat(items)
        .extracting(item -> item.item().quantity().value())
        .containsExactly(13000L, 400L);
  }

  @Test
  void aNumberBeginsAnItemBehindACommaAndInANewLine() {
    var items =
        read("Up to four (4) tankers, seven (7) spare engines, and nine (9) radars\n12 launchers");

    assertThat(items)
        .extracting(item -> item.item().quantity())
        .containsExactly(
            new Quantity(4, null, Bound.UP_TO),
            Quantity.exactly(7),
            Quantity.exactly(9),
            Quantity.exactly(12));
  }

  @Test
  void whatIsNotCountedIsPartedBySemicolonsAndSupportAtLargeIsNoItem() {
    var items =
        read(
            "The following non-MDE items will also be included: mission planning software;"
                + " M299 launchers; and other related elements of logistics.");

    assertThat(items)
        .extracting(item -> item.item().name())
        .containsExactly("mission planning software", "M299 launchers");
    assertThat(items.getLast().item().designations()).containsExactly(new Designation("M299"));
  }

  /** Two of the lines say "up to" and are noted as exact all the same: the words decide. */
  private static Quantity stated(CSVRecord line) {
    var ceiling = line.get("line_as_printed").startsWith("Up to");
    return new Quantity(
        Long.parseLong(line.get("quantity")), null, ceiling ? Bound.UP_TO : Bound.EXACT);
  }

  private static List<ItemPhrase> read(String text) {
    return EquipmentList.read(Sentence.all(RULES.read(text, "en", null)));
  }
}
