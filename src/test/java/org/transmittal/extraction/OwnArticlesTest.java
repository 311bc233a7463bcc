package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleTerms;

/** What short articles of our own tell, each a class of phrase that was once misread. */
class OwnArticlesTest {
  private static final SaleExtractor EXTRACTOR = new SaleExtractor(Rules.load());

  private static final String NO_SALE = "no sale";

  static Stream<List<String>> vietnamese() {
    return table("vietnamese.tsv");
  }

  static Stream<List<String>> english() {
    return table("english.tsv");
  }

  private static Stream<List<String>> table(String name) {
    try (var in = OwnArticlesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("vietnamese")
  void inVietnameseTellTheSaleThatACarefulReaderSees(List<String> row) {
    assertTells("vi", row);
  }

  @ParameterizedTest
  @MethodSource("english")
  void inEnglishTellTheSaleThatACarefulReaderSees(List<String> row) {
    assertTells("en", row);
  }

  private static void assertTells(String language, List<String> row) {
    var mentions = EXTRACTOR.read(article(row.getFirst(), language)).mentions();
    if (row.getLast().equals(NO_SALE)) {
      assertThat(mentions).isEmpty();
    } else {
      assertThat(mentions).extracting(mention -> told(mention.terms())).contains(row.getLast());
    }
  }

  private static String told(SaleTerms terms) {
    var amount = terms.amount() == null ? "-" : terms.amount().value().toPlainString();
    var items = terms.items();
    var counts =
        items.stream()
            .filter(item -> item.quantity() != null)
            .map(item -> item.quantity().value())
            .sorted()
            .toList();
    var types =
        items.stream()
            .flatMap(item -> item.designations().stream())
            .map(designation -> designation.key())
            .distinct()
            .toList();
    return "%s < %s %s %s %s %s"
        .formatted(
            codes(terms.recipients()),
            codes(terms.suppliers()),
            amount,
            counts,
            types,
            terms.status());
  }

  private static List<String> codes(Iterable<Party> parties) {
    var codes = new ArrayList<String>();
    parties.forEach(party -> codes.add(party.code()));
    return codes;
  }

  private static Article article(String text, String language) {
    return new Article(
        new Place("archive", "own.txt", "own.txt", 0),
        null,
        null,
        text,
        null,
        null,
        null,
        null,
        language);
  }
}
