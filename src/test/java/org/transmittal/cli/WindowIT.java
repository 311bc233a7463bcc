package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.faults.Endurance;

/** Reruns of a window of dates by hand. */
@Tag("endurance")
class WindowIT {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void makeLedger() throws Exception {
    commands = Commands.on(folder.resolve("ledger"));
  }

  @Test
  void aRerunOfAnyWindowChangesNoRowOutsideItAndASecondOneChangesNothing() throws Exception {
    var seed = Endurance.seed();
    var random = new Random(seed);
    var inbox = WireInbox.create(folder.resolve("inbox"), 4, 60);
    crawl(inbox, "2026-03-05T23:30:00Z");
    assertThat(commands.run(inbox).code()).isZero();
    var whole = commands.database().dump();
    var changes = commands.database().rows("SELECT COUNT(*) FROM sale_change");
    for (var i = 0; i < Endurance.times(3, 50); i++) {
      var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(150));
      var to = from.plusDays(random.nextInt(40));
      var told = "%s..%s, seed %d".formatted(from, to, seed);
      var before = outside(from, to);
      forget(from, to);

      var run = commands.run(inbox, "--from", from.toString(), "--to", to.toString());

      assertThat(run.code()).as("%s: %s", told, run.err()).isZero();
      assertThat(outside(from, to)).as(told).isEqualTo(before).isNotEmpty();
      assertThat(commands.database().dump()).as(told).isEqualTo(whole);
      commands.run(inbox, "--from", from.toString(), "--to", to.toString());
      assertThat(commands.database().dump()).as(told).isEqualTo(whole);
      assertThat(commands.database().rows("SELECT COUNT(*) FROM sale_change"))
          .as(told)
          .isEqualTo(changes);
    }
  }

  @Test
  void anUndatedArticleIsNamedAndTakenInByTheDayOfItsCaptureWhereThatIsAskedFor() throws Exception {
    var inbox = crawl(folder.resolve("crawl"), "2026-03-05T23:30:00Z");
    var window = new String[] {"--from", "2026-03-01", "--to", "2026-03-31"};

    var without = commands.run(inbox, window);

    assertThat(without.code()).as(without.err()).isZero();
    assertThat(without.out())
        .contains("(1 undated)")
        .contains("Undated: crawl.warc!https://wire.example/radars, captured on 2026-03-05")
        .contains("--undated");
    assertThat(commands.database().rows("SELECT * FROM sale")).isEmpty();
    var status = Console.run("status", "--json", "--config", commands.settings().toString());
    assertThat(status.out()).contains("\"captured\":\"2026-03-05\"");
    assertThat(undatedOfTheWorkbook("2026-03-01..2026-03-31"))
        .containsExactly("crawl.warc https://wire.example/radars 2026-03-05");

    var with = commands.run(inbox, "--undated", "--from", "2026-03-01", "--to", "2026-03-31");

    assertThat(with.out()).contains("1 in the reports").doesNotContain("Undated");
    assertThat(commands.database().rows("SELECT captured FROM article_place"))
        .containsExactly("2026-03-05");
    assertThat(commands.database().rows("SELECT published FROM article")).containsExactly("null");
    assertThat(undatedOfTheWorkbook("2026-03-01..2026-03-31")).containsExactly("none");
    var elsewhere = commands.run(inbox, "--undated", "--from", "2026-04-01");
    assertThat(elsewhere.out()).contains("outside the window").contains("0 in the reports");
  }

  private List<String> undatedOfTheWorkbook(String window) throws Exception {
    var file = commands.out().resolve(window).resolve("arms-sales.xlsx");
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var rows = new ArrayList<String>();
      for (var row : workbook.getSheet("Undated")) {
        rows.add(
            Stream.of(0, 1, 3)
                .map(row::getCell)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" ")));
      }
      return rows.subList(1, rows.size());
    }
  }

  /** Takes away what was read of a window, so that a rerun has to write it again. */
  private void forget(LocalDate from, LocalDate to) throws Exception {
    var articles =
        "(SELECT article_key FROM article WHERE published BETWEEN '%s' AND '%s')"
            .formatted(from, to);
    var mentions = "(SELECT mention_key FROM sale_mention WHERE article_key IN " + articles + ")";
    for (var table : List.of("evidence", "mention_item", "mention_value", "mention_restated")) {
      commands.database().execute("DELETE FROM " + table + " WHERE mention_key IN " + mentions);
    }
    commands
        .database()
        .execute(
            "DELETE FROM sale_mention WHERE article_key IN " + articles,
            "DELETE FROM article_place WHERE article_key IN " + articles,
            "DELETE FROM article WHERE published BETWEEN '%s' AND '%s'".formatted(from, to));
  }

  /** The articles and mentions dated outside a window, and the sales without a mention in it. */
  private List<String> outside(LocalDate from, LocalDate to) throws Exception {
    var out = "NOT COALESCE(a.published BETWEEN '%s' AND '%s', FALSE)".formatted(from, to);
    var rows = new ArrayList<String>();
    var database = commands.database();
    rows.addAll(
        database.rows("SELECT a.* FROM article a WHERE " + out + " ORDER BY a.article_key"));
    rows.addAll(
        database.rows(
            "SELECT m.* FROM sale_mention m JOIN article a ON a.article_key = m.article_key WHERE "
                + out
                + " ORDER BY m.mention_key"));
    rows.addAll(
        database.rows(
            """
            SELECT s.* FROM sale s WHERE NOT EXISTS (
              SELECT 1 FROM sale_member b
              JOIN sale_mention m ON m.mention_key = b.mention_key
              JOIN article a ON a.article_key = m.article_key
              WHERE b.sale_key = s.sale_key AND NOT %s)
            ORDER BY s.sale_key\
            """
                .formatted("(" + out + ")")));
    return rows;
  }

  private static Path crawl(Path inbox, String captured) throws Exception {
    var page =
        """
        <html><head><title>Chile orders radars</title></head><body><article>
        <h1>Chile orders radars</h1>
        <p>Chile has signed a contract with France for four GM200 radars worth 120 million euros.
        The first of them is to be delivered within two years, the ministry of defence said.</p>
        </article></body></html>
        """;
    var answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    var record =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: https://wire.example/radars\r
        WARC-Date: %s\r
        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """
            .formatted(captured, answer.getBytes(StandardCharsets.UTF_8).length, answer);
    Files.writeString(Files.createDirectories(inbox).resolve("crawl.warc"), record);
    return inbox;
  }
}
