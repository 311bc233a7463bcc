package org.transmittal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;

class WordsTest {
  @Test
  void moneyIsInMillionsWithItsCurrencyBeforeIt() {
    assertThat(Words.money(money("USD", "3640000000", Bound.EXACT))).isEqualTo("USD 3,640 million");
    assertThat(Words.money(money("EUR", "96500000", Bound.APPROX)))
        .isEqualTo("about EUR 96.5 million");
  }

  @Test
  void moneyIsInFullWhereMillionsWouldHideDigits() {
    assertThat(Words.money(money("USD", "640000", Bound.EXACT))).isEqualTo("USD 640,000");
    assertThat(Words.money(money("USD", "1234567.5", Bound.EXACT))).isEqualTo("USD 1,234,567.5");
  }

  @Test
  void aBoundIsNeverShownAsAPlainValue() {
    assertThat(Words.money(money("USD", "1200000000", Bound.UP_TO)))
        .isEqualTo("up to USD 1,200 million");
    assertThat(Words.money(money("USD", "2000000000", Bound.AT_LEAST)))
        .isEqualTo("at least USD 2,000 million");
    assertThat(Words.quantity(new Quantity(1200, null, Bound.UP_TO))).isEqualTo("up to 1,200");
    assertThat(Words.quantity(new Quantity(8, 12L, Bound.RANGE))).isEqualTo("8–12");
  }

  @Test
  void aRangeShowsBothEnds() {
    var money =
        new Money(new BigDecimal("96500000"), new BigDecimal("147500000"), "USD", Bound.RANGE);
    assertThat(Words.money(money)).isEqualTo("USD 96.5–147.5 million");
  }

  @Test
  void aCurrencyThatIsNotSettledIsSaidToBe() {
    assertThat(Words.money(money(null, "350000000", Bound.EXACT)))
        .isEqualTo("350 million, currency not settled");
  }

  @Test
  void partiesStandInTheOrderOfTheirNames() {
    assertThat(Words.parties(Set.of(new Party("LV"), new Party("EE"))))
        .isEqualTo("Estonia, Latvia");
    assertThat(Words.parties(Set.of())).isEqualTo("not stated");
  }

  @Test
  void inASentenceSomeNamesTakeAnArticle() {
    assertThat(Words.inProse(Set.of(new Party("US"), new Party("GB"), new Party("PL"))))
        .isEqualTo("Poland, the United Kingdom and the United States");
    assertThat(Words.inProse(Set.of())).isEqualTo("not stated");
  }

  @Test
  void wordsThatWouldFillAPageAreCutBetweenCharactersWithASign() {
    assertThat(Words.cut("x".repeat(300))).hasSize(300);
    assertThat(Words.cut("x".repeat(299) + "🚀 and on")).isEqualTo("x".repeat(299) + "…");
  }

  @Test
  void aWindowMayBeOpenAtEitherEnd() {
    var day = LocalDate.of(2026, 1, 5);
    assertThat(Words.window(null, null)).isEqualTo("articles of any date");
    assertThat(Words.window(day, null)).isEqualTo("articles dated from 5 January 2026");
    assertThat(Words.window(null, day)).isEqualTo("articles dated to 5 January 2026");
    assertThat(Words.window(day, day)).isEqualTo("articles dated 5 January 2026");
  }

  @Test
  void anItemNamesTheDesignationsThatItsNameLacks() {
    var item =
        new Item(
            "missiles", "missile", Quantity.exactly(100), List.of(new Designation("AGM-114R")));
    assertThat(SaleWords.items(List.of(item))).isEqualTo("100 missiles (AGM-114R)");
  }

  private static Money money(@Nullable String currency, String value, Bound bound) {
    return new Money(new BigDecimal(value), null, currency, bound);
  }
}
