package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.article.Sieve;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;

/** Whatever an article says, each value that is read in it can be pointed at. */
class AnyTextTest {
  private static final Rules RULES = Rules.load();
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(RULES);
  private static final Sieve SIEVE = new SaleSieve(RULES);

  private static final String[] PHRASES = {
    "Japan ",
    "the United States ",
    "Norway's ",
    "Seoul ",
    "to Poland ",
    "from Sweden ",
    "Ba Lan ",
    "has approved ",
    "signed a contract ",
    "will buy ",
    "sells ",
    "notified the US Congress ",
    "suspended ",
    "cancelled the deal ",
    "delivered ",
    "wants to buy ",
    "phê duyệt ",
    "mua ",
    "up to 1,200 missiles ",
    "32 F-35A\nfighters ",
    "AIM-120D-3 and AIM-120C-8 ",
    "two frigates ",
    "a  HIMARS  launcher ",
    "tên lửa ",
    "worth $3.64 billion ",
    "for €1.2bn ($1.3bn) ",
    "¥400 billion ",
    "trị giá 3 tỷ USD ",
    "on January 3 ",
    "ngày 3/1 ",
    "Transmittal No. 26-13 ",
    "according to Reuters ",
    "the Defense Security Cooperation Agency (DSCA) ",
    "it still needs ",
    "formal approval ",
    "theo Bloomberg ",
    ". ",
    ".\n\n",
    "! ",
    "; ",
    ", ",
    "\n",
    "“",
    "” ",
    "(",
    ") ",
    "\u00a0",
    "🚀 ",
    "not ",
    "if ",
    "possible sale ",
    "Source: https://a.example/b\n"
  };

  @Property(tries = 1500)
  void everyQuoteIsWhatItsSpanHolds(
      @ForAll("texts") String text, @ForAll("titles") @Nullable String title) {
    for (var language : new String[] {"en", "vi", null}) {
      var article = WireArticle.of(title, text, language);
      var keys = new HashSet<String>();
      for (var mention : EXTRACTOR.read(article).mentions()) {
        assertThat(keys.add(mention.key())).isTrue();
        mention.evidence().forEach(one -> assertQuote(article, one));
        assertTraced(mention);
      }
    }
  }

  @Property(tries = 1500)
  void noArticleOnASaleIsHeldBack(
      @ForAll("texts") String text, @ForAll("titles") @Nullable String title) {
    for (var language : new String[] {"en", "vi", null}) {
      var article = WireArticle.of(title, text, language);
      if (EXTRACTOR.read(article).isRelevant()) {
        var named = article.title();
        assertThat(SIEVE.letsThrough(named, article.text())).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void theSameArticleIsReadTheSameWay(@ForAll("texts") String text) {
    var article = WireArticle.of(null, text, "en");

    assertThat(EXTRACTOR.read(article)).isEqualTo(EXTRACTOR.read(article));
  }

  @Provide
  Arbitrary<String> texts() {
    var phrases =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, Arbitraries.of(PHRASES)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(5)));
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        phrases.list().ofMinSize(5).ofMaxSize(60).map(list -> String.join("", list)));
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.of(PHRASES)
        .list()
        .ofMaxSize(6)
        .map(list -> String.join("", list))
        .injectNull(0.5);
  }

  private static void assertQuote(Article article, Evidence one) {
    var field = one.source() == Evidence.Source.TITLE ? article.title() : article.text();
    assertThat(field.substring(one.start(), one.end())).isEqualTo(one.quote());
    assertThat(one.quote()).isNotBlank();
  }

  /** A value that cannot be traced is not in the table. */
  private static void assertTraced(SaleMention mention) {
    var terms = mention.terms();
    assertTraced(mention, SaleField.AMOUNT, terms.amount());
    assertTraced(mention, SaleField.STAGE, terms.stage());
    assertTraced(mention, SaleField.AWAITING, terms.awaiting());
    assertTraced(mention, SaleField.EVENT_DATE, terms.eventDate());
    assertTraced(mention, SaleField.TRANSMITTAL, terms.transmittal());
    var restated = mention.restated();
    assertTraced(mention, SaleField.AMENDED, restated == null ? null : restated.number());
    assertTraced(mention, SaleField.EARLIER_AMOUNT, restated == null ? null : restated.amount());
    assertThat(count(mention, SaleField.SUPPLIER, -1)).isEqualTo(terms.suppliers().size());
    assertThat(count(mention, SaleField.RECIPIENT, -1)).isEqualTo(terms.recipients().size());
    for (var i = 0; i < terms.items().size(); i++) {
      var item = terms.items().get(i);
      assertThat(count(mention, SaleField.ITEM, i)).isEqualTo(1);
      assertThat(count(mention, SaleField.QUANTITY, i)).isEqualTo(item.quantity() == null ? 0 : 1);
      assertThat(count(mention, SaleField.DESIGNATION, i)).isEqualTo(item.designations().size());
    }
  }

  private static void assertTraced(SaleMention mention, SaleField field, @Nullable Object value) {
    assertThat(count(mention, field, -1)).as("%s", field).isEqualTo(value == null ? 0 : 1);
  }

  private static long count(SaleMention mention, SaleField field, int item) {
    return mention.evidence().stream().filter(e -> e.field() == field && e.item() == item).count();
  }
}
