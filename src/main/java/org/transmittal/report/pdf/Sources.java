package org.transmittal.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.report.WebLink;
import org.transmittal.report.Words;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.SourceArticle;

/** The articles behind the cases, numbered in the order in which the cases name them. */
final class Sources {
  /** For each case the latest ones; the workbook has all. */
  private static final int MOST_FOR_A_CASE = 3;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<SourceArticle> articles = new ArrayList<>();

  /** The numbers of a case's sources: {@code [1, 2]}, {@code [3, 4, 5 and 12 more]}. */
  String cite(LedgerSale sale) {
    var latest = sale.sources().reversed().stream().limit(MOST_FOR_A_CASE).toList().reversed();
    var more = sale.sources().size() - latest.size();
    return latest.stream()
        .map(article -> String.valueOf(number(article)))
        .collect(Collectors.joining(",\u00A0", "[", more == 0 ? "]" : " and " + more + " more]"));
  }

  /** The articles cited so far, in two columns. */
  PdfPTable table(Typeface type) {
    var table = new Table(type, 1, 1).withoutLines();
    articles.forEach(article -> table.add(entry(article, type)));
    if (articles.size() % 2 == 1) {
      table.add("");
    }
    return table.done();
  }

  private int number(SourceArticle article) {
    var known = numbers.get(article.key());
    if (known != null) {
      return known;
    }
    articles.add(article);
    numbers.put(article.key(), articles.size());
    return articles.size();
  }

  private Phrase entry(SourceArticle article, Typeface type) {
    var phrase = new Phrase();
    phrase.add(type.words(numbers.get(article.key()) + "  ", type.source));
    var link = WebLink.of(article.url());
    var title = type.words(article.title(), link.isPresent() ? type.link : type.source);
    link.ifPresent(title::setAnchor);
    phrase.add(title);
    var date = article.published();
    var rest =
        Stream.of(article.publisher(), date == null ? null : Words.shortDay(date))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    phrase.add(type.words(rest.isEmpty() ? "" : " · " + rest, type.source));
    return phrase;
  }
}
