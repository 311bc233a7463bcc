package org.transmittal.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.report.WebLink;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.SourceArticle;

/** The articles behind the cases, numbered in the order in which the cases name them. */
final class Sources {
  /** For each case the latest ones; the workbook has all. */
  private static final int MOST_FOR_A_CASE = 3;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<SourceArticle> articles = new ArrayList<>();

  /**
   * The numbers of a case's sources, each a link: {@code [1, 2]}, {@code [3, 4, 5 and 12 more]}.
   */
  Phrase cite(LedgerSale sale, Typeface type) {
    var latest = sale.sources().reversed().stream().limit(MOST_FOR_A_CASE).toList().reversed();
    var more = sale.sources().size() - latest.size();
    var cited = type.exactly("[", Role.SMALL);
    for (var article : latest) {
      if (article != latest.getFirst()) {
        cited.add(type.exactly(",\u00A0", Role.SMALL));
      }
      cited.add(link(String.valueOf(number(article)), type));
    }
    cited.add(type.exactly(more == 0 ? "]" : " and " + more + " more]", Role.SMALL));
    return cited;
  }

  private static Phrase link(String number, Typeface type) {
    var phrase = type.exactly(number, Role.LINK);
    phrase.getChunks().forEach(chunk -> ((Chunk) chunk).setLocalGoto("source-" + number));
    return phrase;
  }

  /** Whether any was cited. */
  boolean isEmpty() {
    return articles.isEmpty();
  }

  /** The articles cited so far, in two columns. */
  PdfPTable table(Typeface type) {
    var table = new Table(type, 4.5f, 45.5f, 4.5f, 45.5f).withoutLines();
    for (var article : articles) {
      var number = String.valueOf(numbers.get(article.key()));
      var target = type.exactly(number, Role.SOURCE);
      ((Chunk) target.getChunks().getFirst()).setLocalDestination("source-" + number);
      table.addRight(target).add(entry(article, type));
    }
    if (articles.size() % 2 == 1) {
      table.add("").add("");
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
    var link = WebLink.of(article.url());
    var title = type.words(Words.cut(article.title()), link.isPresent() ? Role.LINK : Role.SOURCE);
    link.ifPresent(url -> title.getChunks().forEach(chunk -> ((Chunk) chunk).setAnchor(url)));
    phrase.add(title);
    var date = article.published();
    var rest =
        Stream.of(
                article.publisher(),
                date == null ? null : Words.shortDay(date).replace(' ', '\u00A0'))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    phrase.add(type.words(rest.isEmpty() ? "" : " · " + rest, Role.SOURCE));
    return phrase;
  }
}
