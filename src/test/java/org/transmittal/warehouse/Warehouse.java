package org.transmittal.warehouse;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.transmittal.TestDatabase;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.sale.SaleMention;

/** The real tables, put together as the job does it, for the tests of this package. */
record Warehouse(
    TestDatabase database,
    HikariDataSource source,
    FactWriter facts,
    LedgerWriter ledger,
    RunTable runs,
    ReadingList list,
    AccountTable account,
    ReportQueries queries,
    DecisionTable decisions,
    ChangeTable history)
    implements AutoCloseable {
  static final long RUN = 1;
  static final String RULES = "1-test";
  private static final Instant NOW = Instant.parse("2026-11-01T02:00:00Z");

  static Warehouse create(Path folder) {
    return create(folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  static Warehouse create(Path folder, Clock clock) {
    var database = TestDatabase.create(folder);
    var settings =
        new DatabaseSettings(database.url(), database.user(), database.password(), "", "", 3);
    var source = new WarehouseConfiguration().dataSource(settings, Optional.empty());
    var jdbc = new JdbcTemplate(source);
    var evidence = new EvidenceTable(jdbc);
    var mentions = new MentionTable(new MentionItemTable(jdbc), evidence, jdbc);
    var copies = new CopyTable(jdbc);
    var sales = new SaleTable(new SaleItemTable(jdbc), new SaleConflictTable(jdbc), jdbc);
    var quarantine = new QuarantineTable(jdbc);
    var runs = new RunTable(jdbc);
    var list = new ReadingList(jdbc);
    var decisions = new DecisionTable(jdbc);
    var testimonies = new Testimonies(copies, decisions, jdbc);
    var history = new ChangeTable(jdbc);
    var account = new AccountTable(jdbc);
    var warehouse =
        new Warehouse(
            database,
            source,
            new FactWriter(
                new ArticleTable(jdbc),
                mentions,
                quarantine,
                new UndatedTable(jdbc),
                account,
                clock),
            new LedgerWriter(
                mentions,
                copies,
                sales,
                new LikenessTable(jdbc),
                testimonies,
                new TestimonyTable(jdbc),
                decisions,
                history,
                new AliasTable(jdbc),
                clock),
            runs,
            list,
            account,
            new ReportQueries(
                sales,
                mentions,
                testimonies,
                new DollarTable(jdbc),
                quarantine,
                new SourceArticles(jdbc),
                evidence,
                new Baselines(jdbc),
                jdbc),
            decisions,
            history);
    warehouse.begin(RUN);
    return warehouse;
  }

  /** Begins a nightly run with one archive. */
  void begin(long run) {
    runs.begin(run, RunKind.NIGHTLY, null, null, LocalDate.of(2026, 11, 1), RULES, NOW);
    list.plan(run, 0, "archive", "wire.zip", "/inbox/wire.zip", 100, true, NOW);
  }

  /** The sales as a report has them. */
  List<LedgerSale> sales() {
    var sales = new ArrayList<LedgerSale>();
    queries.read(queries.keys(Window.ALL), null, dossier -> sales.add(dossier.sale()));
    return sales;
  }

  /** Loads articles with one mention each, then makes the sales anew. */
  void tell(long run, SaleMention... mentions) {
    facts.write(
        run, Arrays.stream(mentions).map(m -> about(m, "the text of " + m.article())).toList());
    ledger.write(run, RULES);
  }

  /** An article as its mention calls it; the facts are kept by its own key. */
  static EntryOutcome.AboutSales about(SaleMention mention, String text) {
    var date = mention.articleDate();
    var article =
        new Article(
            new Place("archive", "wire.zip", mention.article() + ".txt", 0),
            null,
            null,
            text,
            null,
            null,
            null,
            date == null ? null : new Finding<>(date, Origin.FIELD, date.toString(), null),
            "en");
    var own =
        new SaleMention(
            mention.key(),
            article.key(),
            date,
            mention.rules(),
            mention.role(),
            mention.terms(),
            mention.value(),
            mention.restated(),
            mention.cited(),
            mention.evidence());
    return new EntryOutcome.AboutSales(article, mention.rules(), List.of(own));
  }

  /** The same, of an article whose author is known. */
  static EntryOutcome.AboutSales by(EntryOutcome.AboutSales told, Finding<String> author) {
    var article = told.article();
    return new EntryOutcome.AboutSales(
        new Article(
            article.place(),
            article.id(),
            article.title(),
            article.text(),
            article.url(),
            article.publisher(),
            author,
            article.published(),
            article.language()),
        told.rules(),
        told.mentions());
  }

  @Override
  public void close() {
    source.close();
  }
}
