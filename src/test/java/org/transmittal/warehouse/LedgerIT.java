package org.transmittal.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.transmittal.ledger.MentionBuilder.amraams;
import static org.transmittal.warehouse.Warehouse.RULES;
import static org.transmittal.warehouse.Warehouse.RUN;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;

/** The sales as they stand in the tables: keys, aliases and history. */
class LedgerIT {
  private static final long NEXT_RUN = 2;

  @TempDir Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = Warehouse.create(folder);
    warehouse.begin(NEXT_RUN);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void aNumberThatComesLaterIsTheNewKeyAndTheOldOneStillLeadsToTheSale() throws Exception {
    var first = amraams("a", "2025-01-04").at(SaleStage.APPROVED).mention();
    warehouse.tell(RUN, first);
    warehouse.tell(
        NEXT_RUN, amraams("b", "2025-02-20").at(SaleStage.NOTIFIED).number("25-3").mention());

    assertThat(rows("SELECT sale_key FROM sale")).containsExactly("25-3");
    assertThat(rows("SELECT alias, sale_key FROM sale_alias"))
        .containsExactly(first.key() + " | 25-3");
    assertThat(
            rows(
                """
                SELECT field, before_value, after_value FROM sale_change
                WHERE run_id = 2 AND sale_key = '25-3'
                  AND (before_value IS NULL OR before_value <> after_value) ORDER BY field\
                """))
        .containsExactly("STAGE | APPROVED | NOTIFIED", "TRANSMITTAL | null | 25-3");
    assertThat(
            rows(
                """
                SELECT DISTINCT after_value, reason FROM sale_change
                WHERE run_id = 2 AND sale_key <> '25-3'\
                """))
        .containsExactly("null | SOURCE");
  }

  @Test
  void whatArticlesClaimAndWhatOfficialWordsProveAreKeptApart() throws Exception {
    warehouse.tell(
        RUN,
        amraams("a", "2025-01-04").at(SaleStage.NOTIFIED).official("State Department").mention());
    warehouse.tell(
        NEXT_RUN,
        amraams("b", "2025-06-04").at(SaleStage.CONTRACTED).worth("4000000000").mention());

    assertThat(rows("SELECT stage FROM sale")).containsExactly("CONTRACTED");
    assertThat(rows("SELECT articles, proven_stage, proven_by FROM sale_testimony"))
        .containsExactly("2 | NOTIFIED | State Department");
    assertThat(rows("SELECT course, status, official FROM sale_step ORDER BY course, position"))
        .containsExactly(
            "CLAIMED | NOTIFIED | State Department",
            "CLAIMED | CONTRACTED | null",
            "PROVEN | NOTIFIED | State Department");
    assertThat(
            rows(
                """
                SELECT version, verdict, stated, reports FROM sale_agreement
                WHERE field = 'AMOUNT' ORDER BY version\
                """))
        .containsExactly(
            "0 | CONFLICT | exact 4000000000 USD | 1", "1 | CONFLICT | exact 3640000000 USD | 1");
  }

  @Test
  void anEarlierArticleThatComesLaterIsTheNewKeyAndTheOldOneStillLeadsToTheSale() throws Exception {
    var late = amraams("a", "2025-02-04").mention();
    var early = amraams("b", "2025-01-04").mention();
    var earliest = amraams("c", "2024-12-04").mention();
    warehouse.tell(RUN, late);
    warehouse.tell(RUN, early);
    warehouse.tell(NEXT_RUN, earliest);

    assertThat(rows("SELECT sale_key FROM sale")).containsExactly(earliest.key());
    assertThat(rows("SELECT alias, sale_key FROM sale_alias"))
        .containsExactlyInAnyOrder(
            late.key() + " | " + earliest.key(), early.key() + " | " + earliest.key());
  }

  @Test
  void aKeyThatIsOfASaleAgainIsNoAliasAnyMore() throws Exception {
    var first = amraams("a", "2025-01-04").mention();
    warehouse.tell(RUN, first);
    warehouse.tell(RUN, amraams("b", "2025-02-20").number("25-3").mention());
    // A second case that states the same: now nobody can tell which one the first article meant.
    warehouse.tell(NEXT_RUN, amraams("c", "2025-03-20").number("25-4").mention());

    assertThat(rows("SELECT sale_key FROM sale ORDER BY sale_key"))
        .containsExactlyInAnyOrder("25-3", "25-4", first.key());
    assertThat(rows("SELECT * FROM sale_alias")).isEmpty();
  }

  @Test
  void theSameMentionsAgainWriteNothing() throws Exception {
    var mention = amraams("a", "2025-01-04").at(SaleStage.NOTIFIED).mention();
    warehouse.tell(RUN, mention);
    var history = rows("SELECT * FROM sale_change");

    assertThat(warehouse.ledger().write(NEXT_RUN, RULES)).isZero();
    assertThat(rows("SELECT * FROM sale_change")).isEqualTo(history);
    assertThat(rows("SELECT run_id FROM sale")).containsExactly("1");
  }

  @Test
  void aValueThatChangesTwiceInOneRunKeepsWhatItWasBeforeTheRun() throws Exception {
    warehouse.tell(RUN, amraams("a", "2025-01-04").number("25-3").at(SaleStage.APPROVED).mention());
    warehouse.tell(
        NEXT_RUN, amraams("b", "2025-02-04").number("25-3").at(SaleStage.NOTIFIED).mention());
    var last = amraams("c", "2025-03-04").number("25-3").at(SaleStage.CONTRACTED).mention();
    warehouse.tell(NEXT_RUN, last);

    assertThat(
            rows(
                """
                SELECT c.before_value, c.after_value, p.entry FROM sale_change c
                JOIN article_place p ON p.article_key = c.article_key
                WHERE c.run_id = 2 AND c.field = 'STAGE'\
                """))
        .containsExactly("APPROVED | CONTRACTED | " + last.article() + ".txt");
  }

  @Test
  void newRulesAreTheReasonOfAChangeThatNoSourceBrought() throws Exception {
    warehouse.tell(RUN, amraams("a", "2025-01-04").number("25-3").at(SaleStage.APPROVED).mention());
    var reread =
        amraams("a", "2025-01-04").number("25-3").at(SaleStage.NOTIFIED).rules("2-test").mention();
    warehouse
        .facts()
        .write(NEXT_RUN, List.of(Warehouse.about(reread, "the text of " + reread.article())));
    warehouse.ledger().write(NEXT_RUN, "2-test");

    assertThat(rows("SELECT stage, rules FROM sale")).containsExactly("NOTIFIED | 2-test");
    assertThat(rows("SELECT reason FROM sale_change WHERE run_id = 2")).containsExactly("RULES");
    assertThat(rows("SELECT rules FROM sale_mention ORDER BY rules"))
        .containsExactly("1-test", "2-test");
  }

  @Test
  void moreMentionsThanAnArticleHasLettersMayContradictOneAnother() throws Exception {
    var mentions = new ArrayList<SaleMention>();
    for (var i = 0; i < 2000; i++) {
      var mention = amraams("article " + i, "2025-01-04").number("25-3");
      mentions.add((i % 2 == 0 ? mention.to("KR") : mention).mention());
    }
    warehouse.tell(RUN, mentions.toArray(SaleMention[]::new));

    assertThat(rows("SELECT COUNT(*) FROM sale_conflict")).containsExactly("2");
    assertThat(warehouse.ledger().write(NEXT_RUN, RULES)).isZero();
  }

  @Test
  void keysAreToldApartByCaseByAccentAndByTheSpaceAtTheirEnd() throws Exception {
    for (var key : List.of("k", "K", "k ", "ḱ")) {
      warehouse
          .database()
          .execute(
              "INSERT INTO sale_alias VALUES ('" + key + "', 'sale', 1, '2026-11-01 02:00:00')");
    }

    assertThat(rows("SELECT alias FROM sale_alias WHERE alias = 'k'")).containsExactly("k");
  }

  private List<String> rows(String sql) throws SQLException {
    return warehouse.database().rows(sql);
  }
}
