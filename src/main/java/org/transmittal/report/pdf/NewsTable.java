package org.transmittal.report.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.transmittal.report.Digest;
import org.transmittal.report.News;
import org.transmittal.report.SaleWords;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.SaleTerms;

/** What is new, raised, amended or off since the baseline. */
final class NewsTable {
  private static final int MOST = 9;

  private final Digest digest;
  private final Typeface type;
  private final Sources sources;

  NewsTable(Digest digest, Typeface type, Sources sources) {
    this.digest = digest;
    this.type = type;
    this.sources = sources;
  }

  /** {@code 3 new, 1 raised and 2 amended}. */
  String counted() {
    return Words.enumerate(
        digest.news().entrySet().stream()
            .map(kind -> Words.count(kind.getValue()) + " " + kind.getKey().words())
            .toList());
  }

  PdfPTable draw() {
    var table = new Table(type, 11, 27, 34, 28).header("Change", "Sale", "What", "Before and now");
    var shown = shown();
    shown.forEach(news -> row(table, news));
    var all = digest.news().values().stream().mapToInt(Integer::intValue).sum();
    var sales = shown.stream().map(News::key).distinct().count();
    if (all > sales) {
      table.addAcross(
          "and %s more; the sheet Changes of the workbook has all."
              .formatted(Words.count(all - sales, "sale", "sales")),
          Role.SMALL_ITALIC);
    }
    return table.done();
  }

  /** Some of each kind, so that many new cases do not push out the one that was cancelled. */
  private List<News> shown() {
    var kinds = digest.newest().values().stream().map(ArrayList::new).toList();
    var taken = new ArrayList<News>();
    for (var round = 0; taken.size() < MOST && round < Digest.MOST_LISTED; round++) {
      for (var kind : kinds) {
        if (round < kind.size() && taken.size() < MOST) {
          taken.add(kind.get(round));
        }
      }
    }
    return taken.stream()
        .collect(
            Collectors.groupingBy(
                News::kind, () -> new EnumMap<>(News.Kind.class), Collectors.toList()))
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private void row(Table table, News news) {
    table.add(news.kind().words(), Role.TABLE_BOLD);
    var sale = news.sale();
    if (sale == null) {
      table.addAcross(news.key(), Role.TABLE, 3);
      return;
    }
    var terms = sale.sale().terms();
    var what = type.words(Words.cut(SaleWords.brief(terms.items())) + CaseTable.BESIDE, Role.TABLE);
    what.add(sources.cite(sale, type));
    table.add(parties(terms)).add(what).add(change(news, terms));
  }

  private Phrase parties(SaleTerms terms) {
    var phrase = type.words(Words.parties(terms.recipients()), Role.TABLE_BOLD);
    if (!terms.suppliers().isEmpty()) {
      phrase.add(type.words(" from " + Words.parties(terms.suppliers()), Role.TABLE));
    }
    return phrase;
  }

  private Phrase change(News news, SaleTerms terms) {
    if (news.revision() == null) {
      var amount = terms.amount() == null ? "amount not stated" : Words.money(terms.amount());
      return type.words(
          news.joined() != null
              ? "now holds " + news.joined()
              : amount + "; " + SaleWords.status(terms),
          Role.TABLE);
    }
    return type.words(
        "%s: %s → %s"
            .formatted(
                news.field(),
                Objects.requireNonNullElse(news.before(), Words.NOT_STATED),
                Objects.requireNonNullElse(news.after(), Words.NOT_STATED)),
        Role.TABLE);
  }
}
