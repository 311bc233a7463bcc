package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Item;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;

/** In every form of official documents what it was made from is what is read in it. */
class OfficialFormsTest {
  @Provide
  Arbitrary<OfficialFacts> facts() {
    return OfficialFacts.any();
  }

  @Provide
  Arbitrary<OfficialForm> forms() {
    return Arbitraries.of(OfficialForm.all());
  }

  @Property(tries = 1200, edgeCases = EdgeCasesMode.NONE)
  void everyFormGivesBackItsFacts(
      @ForAll("forms") OfficialForm form, @ForAll("facts") OfficialFacts facts) {
    var mentions = WireArticle.mentions(form.of(facts), facts.delivered());

    assertThat(mentions).as(form.name()).hasSize(1);
    var terms = mentions.getFirst().terms();
    assertThat(terms.recipients().stream().map(Party::code).collect(Collectors.toSet()))
        .isEqualTo(facts.buyers().keySet());
    assertThat(terms.suppliers()).containsExactly(new Party("US"));
    assertThat(terms.stage()).isEqualTo(SaleStage.valueOf(form.tells().getFirst()));
    assertAmount(terms, form, facts);
    assertItems(terms, form, facts);
    var date = terms.eventDate() == null ? null : terms.eventDate().toString();
    assertThat(date).isEqualTo(form.tells("day") ? facts.delivered().toString() : null);
    if (form.tells("number")) {
      assertThat(terms.transmittal()).hasToString(facts.transmittal());
    }
  }

  private static void assertAmount(SaleTerms terms, OfficialForm form, OfficialFacts facts) {
    var amount = form.amount(facts);
    if (amount == null) {
      assertThat(terms.amount()).isNull();
    } else {
      assertThat(terms.amount().value()).isEqualByComparingTo(amount);
      assertThat(terms.amount().bound())
          .isEqualTo(
              form.tells("exact")
                  ? Bound.EXACT
                  : form.tells("ceiling") ? Bound.UP_TO : Bound.APPROX);
    }
  }

  private static void assertItems(SaleTerms terms, OfficialForm form, OfficialFacts facts) {
    var counted = terms.items().stream().filter(item -> item.quantity() != null).toList();
    if (form.tells("lines")) {
      assertThat(counted)
          .extracting(OfficialFormsTest::line)
          .containsExactlyElementsOf(facts.lines().stream().map(OfficialFormsTest::line).toList());
    } else if (form.tells("first")) {
      assertThat(counted)
          .extracting(OfficialFormsTest::line)
          .containsExactly(line(facts.lines().getFirst()));
    } else {
      assertThat(counted).isEmpty();
      assertThat(terms.items().isEmpty()).isEqualTo(form.tells("bare"));
    }
  }

  private static String line(OfficialFacts.Line line) {
    return line(line.quantity(), line.upTo(), line.type().replaceAll("[^A-Z0-9]", ""));
  }

  private static String line(Item item) {
    var keys = new TreeSet<String>();
    item.designations().forEach(designation -> keys.add(designation.key()));
    return line(
        item.quantity().value(), item.quantity().bound() == Bound.UP_TO, String.join("+", keys));
  }

  private static String line(long count, boolean upTo, String type) {
    return "%d %s %s".formatted(count, upTo, type);
  }
}
