package org.transmittal.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.SaleMention;

/** Articles of one day's wire, and what is read of them. */
final class WireArticle {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(Rules.load());

  private WireArticle() {}

  /** An article of 15 January 2026. */
  static Article of(@Nullable String title, String text, @Nullable String language) {
    return of(title, text, language, DAY);
  }

  private static Article of(
      @Nullable String title, String text, @Nullable String language, @Nullable LocalDate day) {
    var published = day == null ? null : new Finding<>(day, Origin.FIELD, day.toString(), null);
    var place = new Place("key", "wire.zip", "a.txt", 0);
    return new Article(place, null, title, text, null, null, null, published, language);
  }

  /** The sales that an English text without a title tells of. */
  static List<SaleMention> mentions(String text) {
    return mentions(text, DAY);
  }

  /** The sales that such a text tells of that was published on a day; null if it names none. */
  static List<SaleMention> mentions(String text, @Nullable LocalDate day) {
    return EXTRACTOR.read(of(null, text, "en", day)).mentions();
  }

  /** The same in words: "NO from US CONTRACTED 9 189000000". */
  static List<String> told(String text) {
    return mentions(text).stream().map(WireArticle::inWords).toList();
  }

  private static String inWords(SaleMention mention) {
    var terms = mention.terms();
    var words = new ArrayList<String>();
    terms.recipients().forEach(party -> words.add(party.code()));
    words.add("from");
    terms.suppliers().forEach(party -> words.add(party.code()));
    words.add(terms.status().name());
    terms.items().stream()
        .filter(item -> item.quantity() != null)
        .forEach(item -> words.add(String.valueOf(item.quantity().value())));
    if (terms.amount() != null) {
      words.add(terms.amount().value().toPlainString());
    }
    return String.join(" ", words);
  }
}
