package org.transmittal.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.transmittal.ledger.MentionBuilder.amraams;
import static org.transmittal.ledger.MentionBuilder.told;
import static org.transmittal.warehouse.Warehouse.RULES;
import static org.transmittal.warehouse.Warehouse.RUN;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.sale.CaseValue;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Item;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleTerms;

/** The facts as they stand in the tables, and the account of them. */
class FactsIT {
  @TempDir Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = Warehouse.create(folder);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void everyEntryIsCountedOnceByItsEnd() {
    var first = Warehouse.about(amraams("a", "2025-01-04").mention(), "one text");
    var twin =
        new EntryOutcome.AboutSales(moved(first.article(), "twin.txt"), RULES, first.mentions());
    var outcomes =
        List.of(
            first,
            twin,
            new EntryOutcome.LeftOut("archive", EntryEnd.NOT_ABOUT_A_SALE),
            new EntryOutcome.LeftOut("archive", EntryEnd.UNDATED),
            new EntryOutcome.Rejected(place("bad.txt"), Rejection.NOT_TEXT, "no text"),
            new EntryOutcome.ArchiveRead("archive", 5));

    warehouse.facts().write(RUN, outcomes);

    var account = warehouse.account().account(RUN).getFirst();
    assertThat(account.entries()).isEqualTo(5);
    assertThat(account.balances()).isTrue();
    assertThat(account.count(EntryEnd.LOADED)).isEqualTo(1);
    assertThat(account.count(EntryEnd.DUPLICATE)).isEqualTo(1);
    assertThat(account.count(EntryEnd.QUARANTINED)).isEqualTo(1);
  }

  @Test
  void theSameEntryAgainIsUnchangedAndChangesNothing() throws Exception {
    var told = Warehouse.about(amraams("a", "2025-01-04").mention(), "one text");
    warehouse.facts().write(RUN, List.of(told));
    var before = warehouse.database().dump();

    warehouse.facts().write(RUN, List.of(told));

    assertThat(warehouse.database().dump()).isEqualTo(before);
    assertThat(warehouse.account().account(RUN).getFirst().count(EntryEnd.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void theAuthorOfAnArticleIsKeptWithWhereItWasFound() throws Exception {
    var told = Warehouse.about(amraams("a", "2025-01-04").mention(), "one text");
    var author = new Finding<>("A. Writer", Origin.MARKUP, "By A. Writer", null);

    warehouse.facts().write(RUN, List.of(Warehouse.by(told, author)));
    warehouse.ledger().write(RUN, RULES);

    assertThat(rows("SELECT author, author_origin FROM article"))
        .containsExactly("A. Writer | MARKUP");
    var sale = warehouse.sales().getFirst();
    assertThat(sale.sources().getFirst().author()).isEqualTo("A. Writer");
  }

  @Test
  void anArchiveOfWhichNotEveryEntryCameToAnEndIsNotMarkedAsLoaded() throws Exception {
    var told = Warehouse.about(amraams("a", "2025-01-04").mention(), "one text");

    assertThatThrownBy(
            () ->
                warehouse
                    .facts()
                    .write(RUN, List.of(told, new EntryOutcome.ArchiveRead("archive", 2))))
        .isInstanceOf(AccountMismatchException.class)
        .hasMessageContaining("2 entries");
    assertThat(rows("SELECT * FROM archive WHERE loaded")).isEmpty();
  }

  /** MySQL in its strict mode refuses what is too long; H2 does so always. */
  @Test
  void valuesLongerThanTheirColumnsAreCutAndNeverStopARun() throws Exception {
    var all = new TreeSet<Party>();
    for (var code : Locale.getISOCountries()) {
      all.add(new Party(code));
    }
    var mention = amraams("a", "2025-01-04").mention();
    var terms = mention.terms();
    var item =
        new Item("x".repeat(5000), "", null, List.of(new Designation("F-" + "1".repeat(3000))));
    var long_ =
        new SaleTerms(
            all,
            all,
            terms.amount(),
            List.of(),
            List.of(item),
            null,
            terms.standing(),
            "x".repeat(999) + "🚀".repeat(500),
            null,
            null);
    var article =
        new Article(
            place("y".repeat(3000)),
            null,
            "t".repeat(70_000),
            "🚀 " + "z".repeat(70_000),
            new Finding<>("https://a.example/" + "u".repeat(5000), Origin.FIELD, "u", null),
            new Finding<>("p".repeat(5000), Origin.FIELD, "p", null),
            new Finding<>("a".repeat(5000), Origin.FIELD, "a", null),
            new Finding<>(LocalDate.EPOCH, Origin.FIELD, "q".repeat(900), null),
            "vi");
    var told =
        new SaleMention(
            mention.key(),
            article.key(),
            article.date(),
            RULES,
            mention.role(),
            long_,
            null,
            null,
            List.of("c".repeat(5000)),
            List.of());

    warehouse
        .facts()
        .write(
            RUN,
            List.of(
                new EntryOutcome.AboutSales(article, RULES, List.of(told)),
                new EntryOutcome.Rejected(
                    place("n".repeat(4000)), Rejection.NOT_TEXT, "d".repeat(4000))));
    warehouse.ledger().write(RUN, RULES);

    assertThat(warehouse.ledger().write(RUN + 1, RULES)).as("of the next run").isZero();
    var sale = warehouse.sales().getFirst().sale();
    assertThat(sale.terms().recipients()).isEqualTo(all);
    assertThat(sale.terms().awaiting()).isEqualTo("x".repeat(999));
  }

  @Test
  void thePartsOfANoticesValueAreKeptAlsoWhereOneIsZero() throws Exception {
    var told = Warehouse.about(amraams("a", "2025-01-04").mention(), "one text");
    var mention = told.mentions().getFirst();
    var valued =
        new SaleMention(
            mention.key(),
            mention.article(),
            mention.articleDate(),
            RULES,
            mention.role(),
            mention.terms(),
            new CaseValue(BigDecimal.ZERO, new BigDecimal("340000000")),
            null,
            List.of(),
            List.of());

    warehouse
        .facts()
        .write(RUN, List.of(new EntryOutcome.AboutSales(told.article(), RULES, List.of(valued))));

    assertThat(rows("SELECT COUNT(*) FROM mention_value WHERE major_equipment = 0"))
        .containsExactly("1");
    assertThat(rows("SELECT COUNT(*) FROM mention_value WHERE other_value = 340000000"))
        .containsExactly("1");
  }

  @Test
  void whatAMentionRestatesIsKeptAndJoinsTheCaseThatItNames() throws Exception {
    var notice = amraams("a", "2025-01-04").number("25-3").mention();
    var amendment =
        told("b", "2025-06-04").from("US").to("JP").number("0B-25").amends("25-3").mention();
    var raised =
        told("c", "2025-06-05")
            .from("US")
            .to("JP")
            .worth("4000000000")
            .insteadOf("3640000000")
            .item("missiles", 0, "AIM-120D-3")
            .mention();

    warehouse
        .facts()
        .write(
            RUN,
            List.of(
                Warehouse.about(notice, "one text"),
                Warehouse.about(amendment, "another text"),
                Warehouse.about(raised, "a third text")));
    warehouse.ledger().write(RUN, RULES);

    assertThat(warehouse.sales())
        .singleElement()
        .satisfies(told -> assertThat(told.sale().key()).isEqualTo("25-3"));
  }

  @Test
  void anArchiveWithALongNameIsPlannedUnderItsBeginningInAnyCentury() throws Exception {
    warehouse
        .list()
        .plan(
            RUN,
            1,
            "other",
            "n".repeat(3000),
            "/" + "p".repeat(4000),
            1,
            true,
            Instant.parse("2100-01-01T00:00:00Z"));

    assertThat(rows("SELECT CHAR_LENGTH(name) FROM run_archive WHERE archive_key = 'other'"))
        .containsExactly("1000");
  }

  private List<String> rows(String sql) throws SQLException {
    return warehouse.database().rows(sql);
  }

  private static Place place(String entry) {
    return new Place("archive", "wire.zip", entry, 0);
  }

  private static Article moved(Article article, String entry) {
    return new Article(
        place(entry),
        null,
        article.title(),
        article.text(),
        article.url(),
        article.publisher(),
        article.author(),
        article.published(),
        article.language());
  }
}
