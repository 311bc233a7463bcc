package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People decide in the workbook that the job drew, the command reads it, and the job runs again.
 */
class ReviewIT {
  private static final String OLD = "approx 300000000 USD";
  private static final String NEW = "exact 350000000 USD";
  private static final String OLD_IN_WORDS = "amount about USD 300 million";
  private static final String NEW_IN_WORDS = "amount USD 350 million";

  @TempDir Path folder;
  private Commands commands;
  private Path inbox;
  private Path workbook;

  @BeforeEach
  void oneNight() throws Exception {
    commands = Commands.on(folder.resolve("ledger"));
    inbox = folder.resolve("first.jsonl");
    workbook = commands.out().resolve("2026-11-01/arms-sales.xlsx");
    Files.writeString(
        inbox,
        article(
                "approved",
                "2026-01-05",
                "The State Department has approved a possible sale to Japan of 120 AIM-120C-8"
                    + " missiles for an estimated cost of $300 million. Transmittal No. 26-013.")
            + article(
                "signed",
                "2026-02-06",
                "Japan has signed a contract with the United States for 120 AIM-120C-8 missiles"
                    + " worth $350 million, under transmittal No. 26-13.")
            + article(
                "other",
                "2026-02-21",
                "Japan has signed a contract with the United States for 60 AIM-120C-8 missiles"
                    + " worth $90 million."));
    run();
  }

  @Test
  void aValueThatAPersonCallsRightIsShownFromTheNextRunOnWithWhoAndWhen() throws Exception {
    fill(sheet -> sheet.decide(OLD, "right", "=A. Person", "+ the notice says so"));

    var applied = review("apply", workbook.toString());

    assertThat(applied.code()).as(applied.err()).isZero();
    assertThat(applied.out()).contains("1 decision recorded", "The next run");
    assertThat(rows("SELECT amount FROM sale WHERE sale_key = '26-13'"))
        .containsExactly("350000000.00");
    assertThat(review("list").out()).contains("waits for the next run");

    var run = run();

    assertThat(run.out()).contains("Nothing new", "Decisions", "1 in force", "1 new or changed");
    assertThat(rows("SELECT amount FROM sale WHERE sale_key = '26-13'"))
        .containsExactly("300000000.00");
    assertThat(rows("SELECT field, after_value FROM sale_change WHERE reason = 'DECISION'"))
        .containsExactly("AMOUNT | " + OLD);
    assertThat(command("explain", "26-13").out())
        .contains("decided by a person", "right: " + OLD_IN_WORDS, "by =A. Person on 20", "notice");
    assertThat(command("explain", "26-13", "--json").out())
        .contains("\"answer\":\"RIGHT\"", "\"by\":\"=A. Person\"");
    assertThat(review("list").out()).contains("right: " + OLD_IN_WORDS, "in effect, sale 26-13");
    try (var drawn = ReviewSheet.open(workbook)) {
      assertThat(drawn.cell(OLD, "In force")).isEqualTo("right");
      assertThat(drawn.cell(OLD, "In force by")).isEqualTo("=A. Person");
      assertThat(drawn.cell(OLD, "What came of it")).isEqualTo("in effect");
      assertThat(drawn.sales("26-13", "Decisions"))
          .contains("amount about USD 300 million: right, by =A. Person");
    }
  }

  @Test
  void twoSalesThatLookAlikeAreOneOrStayTwoAsAPersonSays() throws Exception {
    fill(sheet -> sheet.decidePair("two sales"));
    assertThat(review("apply", workbook.toString()).code()).isZero();
    run();
    assertThat(rows("SELECT COUNT(*) FROM sale")).containsExactly("2");
    assertThat(rows("SELECT COUNT(*) FROM sale_likeness")).containsExactly("0");

    fill(sheet -> sheet.decidePair("one sale"));
    assertThat(review("apply", workbook.toString()).code()).isZero();
    run();
    assertThat(rows("SELECT sale_key FROM sale")).containsExactly("26-13");
    assertThat(command("explain", "26-13").out()).contains("a person decided so", "one sale: ");

    fill(sheet -> sheet.decidePair("take back"));
    assertThat(review("apply", workbook.toString()).code()).isZero();
    run();
    assertThat(rows("SELECT COUNT(*) FROM sale")).containsExactly("2");
    assertThat(rows("SELECT COUNT(*) FROM sale_likeness")).containsExactly("1");
    assertThat(review("list").err()).contains("No decision is in force");
    assertThat(review("list", "--all", "--json").out()).hasLineCount(3).contains("TAKEN_BACK");
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSoBeforeAndAfterARun() throws Exception {
    fill(
        sheet -> {
          sheet.decide(OLD, "Right ", "", "");
          sheet.decidePair("two sales");
        });
    var copy = Files.copy(workbook, folder.resolve("filled.xlsx"));
    assertThat(review("apply", copy.toString(), "--by", "B. Person").out())
        .contains("2 decisions recorded", "by B. Person");
    var before = rows("SELECT * FROM decision");

    var again = review("apply", copy.toString());
    run();
    var after = review("apply", copy.toString());

    assertThat(List.of(again, after))
        .allSatisfy(
            told -> {
              assertThat(told.code()).as(told.err()).isZero();
              assertThat(told.out()).contains("Nothing new: 2 decisions are known already");
            });
    assertThat(rows("SELECT * FROM decision")).isEqualTo(before);
  }

  @Test
  void anotherValueThatIsCalledRightLaterTakesThePlaceOfTheFirst() throws Exception {
    fill(sheet -> sheet.decide(OLD, "right", "", ""));
    review("apply", workbook.toString());
    run();
    fill(sheet -> sheet.decide(NEW, "right", "", ""));

    var applied = review("apply", workbook.toString());
    run();

    assertThat(applied.out()).contains("take back: " + OLD_IN_WORDS);
    assertThat(rows("SELECT amount FROM sale WHERE sale_key = '26-13'"))
        .containsExactly("350000000.00");
    assertThat(review("list").out()).contains(NEW_IN_WORDS).doesNotContain(OLD_IN_WORDS);
    var number = rows("SELECT MAX(decision_number) FROM decision WHERE answer = 'RIGHT'");
    assertThat(review("undo", number.getFirst(), "--note", "a slip").out())
        .contains("1 decision taken back");
    assertThat(review("undo", number.getFirst()).code()).isEqualTo(ExitCode.REVIEW.code());
  }

  @Test
  void aFileWithAnyBadRowIsRefusedWithEveryOneOfThemAndNothingIsRecorded() throws Exception {
    fill(
        sheet -> {
          sheet.decide(OLD, "perhaps", "", "");
          sheet.decide(NEW, "one sale", "", "");
          sheet.decidePair("two sales");
          sheet.formula("HYPERLINK(\"https://a.example\",\"one sale\")");
        });

    var refused = review("apply", workbook.toString());

    assertThat(refused.code()).isEqualTo(ExitCode.REVIEW.code());
    assertThat(refused.err())
        .contains(
            "3 rows are stale or broken", "\"perhaps\" is no decision", "choose one of: right")
        .contains("\"one sale\" is no decision on it", "a formula stands in Decision")
        .containsPattern("row \\d+: ")
        .doesNotContain("\tat ");
    assertThat(rows("SELECT * FROM decision")).isEmpty();
  }

  @Test
  void whereTheDatabaseFailsInTheMiddleNothingIsRecorded() throws Exception {
    fill(
        sheet -> {
          sheet.decidePair("two sales");
          sheet.decide(OLD, "right", "", "");
        });
    commands
        .database()
        .execute("ALTER TABLE decision ADD CONSTRAINT none_right CHECK (answer <> 'RIGHT')");

    assertThat(review("apply", workbook.toString()).code()).isEqualTo(ExitCode.DATABASE.code());

    assertThat(rows("SELECT * FROM decision")).isEmpty();
  }

  @Test
  void twoValuesOfOneFieldCannotBothBeRight() throws Exception {
    fill(
        sheet -> {
          sheet.decide(OLD, "right", "", "");
          sheet.decide(NEW, "right", "", "");
        });

    assertThat(review("apply", workbook.toString()).err()).contains("another value is right");
    assertThat(rows("SELECT * FROM decision")).isEmpty();
  }

  @Test
  void whatWasDecidedOnAStateThatIsNoMoreIsStale() throws Exception {
    var early = Files.copy(workbook, folder.resolve("early.xlsx"));
    fill(early, sheet -> sheet.decide(OLD, "wrong", "", ""));
    fill(sheet -> sheet.decide(OLD, "right", "C. Person", ""));
    review("apply", workbook.toString());

    var late = review("apply", early.toString());

    assertThat(late.code()).isEqualTo(ExitCode.REVIEW.code());
    assertThat(late.err()).contains("stale", "\"right\", by C. Person");

    var pair = Files.copy(workbook, folder.resolve("pair.xlsx"));
    fill(
        pair,
        sheet -> {
          sheet.decide(OLD, "", "", "");
          sheet.decidePair("one sale");
        });
    Files.writeString(
        inbox,
        article(
            "delivered",
            "2026-06-01",
            "The United States has delivered 120 AIM-120C-8 missiles to Japan under transmittal"
                + " No. 26-13."));
    run();
    assertThat(review("apply", pair.toString()).err()).contains("stale");
    assertThat(rows("SELECT COUNT(*) FROM decision")).containsExactly("1");
  }

  @Test
  void aSheetThatWasSortedCutAndTurnedAroundIsReadAsWell() throws Exception {
    fill(
        sheet -> {
          sheet.decide(OLD, "right", "", "");
          sheet.turnAround();
        });

    var applied = review("apply", workbook.toString());

    assertThat(applied.code()).as(applied.err()).isZero();
    assertThat(applied.out()).contains("1 decision recorded");
  }

  @Test
  void whatIsNoReviewOfThisLedgerIsRefusedClearly() throws Exception {
    assertThat(review("apply", folder.resolve("nowhere.xlsx").toString()).code())
        .isEqualTo(ExitCode.INPUT.code());
    refused(Files.writeString(folder.resolve("text.xlsx"), "no workbook"), "cannot be read");
    refused(bomb(), "cannot be read");
    fill(sheet -> sheet.rename("Reviewed"));
    refused(workbook, "no sheet Conflicts and review");
    run();
    fill(sheet -> sheet.header("Fingerprint", "Print"));
    refused(workbook, "lacks a column", "Fingerprint");
    run();
    fill(sheet -> sheet.decide(OLD, "right", "", ""));
    var other = Commands.on(folder.resolve("other"));
    other.run(Path.of("jobs/inbox"));
    var told =
        Console.run(
            "review", "apply", workbook.toString(), "--config", other.settings().toString());
    assertThat(told.code()).isEqualTo(ExitCode.REVIEW.code());
    assertThat(told.err()).contains("another ledger");
  }

  @Test
  void aDecisionWhoseValueNobodyStatesAnyMoreIsListedAsWithoutEffect() throws Exception {
    fill(sheet -> sheet.decide(NEW, "right", "", ""));
    review("apply", workbook.toString());
    run();
    Files.writeString(
        inbox,
        article(
            "signed",
            "2026-02-07",
            "Japan has signed a contract with the United States for 120 AIM-120C-8 missiles"
                + " worth $355 million, under transmittal No. 26-13."));

    var run = run();

    assertThat(run.out()).contains("1 of them without effect");
    assertThat(review("list").out()).contains("without effect: no article tells");
    try (var drawn = ReviewSheet.open(workbook)) {
      assertThat(drawn.cell(NEW, "What came of it")).contains("without effect");
    }
  }

  @Test
  void theSameDecisionsMakeTheSameBytes() throws Exception {
    fill(sheet -> sheet.decide(OLD, "right", "A. Person", ""));
    review("apply", workbook.toString());
    run();
    var first = commands.reports();
    run();

    commands.reports().forEach((name, bytes) -> assertThat(bytes).isEqualTo(first.get(name)));
  }

  private void refused(Path file, String... why) throws SQLException {
    var told = review("apply", file.toString());
    assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.REVIEW.code());
    assertThat(told.err()).contains(why).contains("nothing was recorded").doesNotContain("\tat ");
    assertThat(rows("SELECT * FROM decision")).isEmpty();
  }

  /** A review sheet that is small as a file and fills any memory. */
  private Path bomb() throws Exception {
    var file = folder.resolve("bomb.xlsx");
    ReviewSheet.bomb(workbook, file);
    return file;
  }

  private void fill(Consumer<ReviewSheet> filling) throws Exception {
    fill(workbook, filling);
  }

  private static void fill(Path workbook, Consumer<ReviewSheet> filling) throws Exception {
    try (var sheet = ReviewSheet.open(workbook)) {
      filling.accept(sheet);
      sheet.save(workbook);
    }
  }

  private Console run() {
    var run = commands.run(inbox);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private Console review(String... args) {
    var all = new ArrayList<>(List.of("review"));
    all.addAll(Arrays.asList(args));
    return command(all.toArray(String[]::new));
  }

  private Console command(String... args) {
    var all = new ArrayList<>(Arrays.asList(args));
    all.addAll(List.of("--config", commands.settings().toString()));
    return Console.run(all.toArray(String[]::new));
  }

  private List<String> rows(String sql) throws SQLException {
    return commands.database().rows(sql);
  }

  private static String article(String outlet, String date, String text) {
    return """
    {"url": "https://%s.example/a", "date": "%s", "title": "=On missiles", "text": "%s"}
    """
        .formatted(outlet, date, text);
  }
}
