package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.TestDatabase;
import org.transmittal.warehouse.EntryEnd;
import tools.jackson.databind.json.JsonMapper;

/** How the last nights went, asked as an operator asks. */
class StatusIT {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void makeLedger() throws Exception {
    commands = Commands.on(folder.resolve("ledger"));
  }

  @Test
  void aLedgerWithoutARunSaysSo() {
    var status = status();

    assertThat(status.code()).isZero();
    assertThat(status.out()).isEmpty();
    assertThat(status.err()).contains("No run yet");
  }

  @Test
  void eachRunIsALineWithItsWindowItsEntriesAndWhyItEnded() throws Exception {
    var inbox = WireInbox.create(folder.resolve("inbox"), 2, 30);
    assertThat(commands.run(inbox).code()).isZero();
    assertThat(commands.run(inbox, "--from", "2026-02-01", "--to", "2026-02-10").code()).isZero();
    commands.database().execute("ALTER TABLE sale_mention RENAME TO away");
    WireInbox.create(inbox, 3, 30);
    assertThat(commands.run(inbox).code()).isEqualTo(ExitCode.DATABASE.code());
    commands.database().execute("ALTER TABLE away RENAME TO sale_mention");

    var lines = status().out().lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("run  kind").endsWith("reason");
    assertThat(lines.get(1))
        .startsWith("3 ")
        .containsIgnoringCase("failed")
        .contains("sale_mention");
    assertThat(lines.get(2)).contains("window", "2026-02-01..2026-02-10", "completed");
    assertThat(lines.get(3)).contains("nightly", "completed", "2026-11-01").endsWith("-");
    assertThat(status("--last", "1").out()).hasLineCount(2);
  }

  @Test
  void aRunThatFoundNothingOrTooMuchThatIsBrokenIsThereWithItsReason() throws Exception {
    assertThat(commands.run(folder.resolve("nowhere")).code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(status().out().lines().toList().get(1))
        .startsWith("1 ")
        .contains(" failed ")
        .contains("no such file or folder");
    var inbox = Files.createDirectory(folder.resolve("inbox"));
    assertThat(commands.run(inbox).code()).isEqualTo(ExitCode.EMPTY.code());
    assertThat(status().out().lines().toList().get(1)).contains("no archive, or none");
    Files.writeString(inbox.resolve("broken.jsonl"), "{\n{\n{\"text\": \"No news today.\"}\n");

    assertThat(commands.run(inbox).code()).isEqualTo(ExitCode.QUARANTINE.code());

    assertThat(status().out().lines().toList().get(1))
        .contains("completed")
        .contains("more entries are in quarantine than the threshold allows");
  }

  @Test
  void aLoadOfWhatWasReadElsewhereIsAKindOfRunOfItsOwn() throws Exception {
    var backlog = folder.resolve("backlog");
    Files.createDirectories(backlog.resolve("manifests"));
    assertThat(commands.load(backlog).code()).isEqualTo(ExitCode.EMPTY.code());

    assertThat(status().out().lines().toList().get(1)).startsWith("1    load ");
    assertThat(status("--json").out()).contains("\"kind\":\"LOAD\"");
    assertThat(commands.out().resolveSibling("metrics").resolve(Metrics.LINES))
        .content()
        .contains("\"kind\":\"load\"");
  }

  @Test
  void aRunThatWasKilledIsNotTakenForOneAtWork() throws Exception {
    var inbox = WireInbox.create(folder.resolve("inbox"), 2, 200);
    commands = Commands.on(folder.resolve("killed"), "transmittal.chunk=1");
    var run = commands.start(inbox);
    try (var said = run.errorReader()) {
      for (String line; (line = said.readLine()) != null && !line.startsWith("reading"); ) {}
      var meanwhile = status();
      assertThat(run.isAlive()).as("it ended too soon to tell").isTrue();
      if (TestDatabase.isMySql()) {
        assertThat(meanwhile.out()).contains(" started ").doesNotContain("killed");
      } else {
        assertThat(meanwhile.code()).isEqualTo(ExitCode.BUSY.code());
      }
    } finally {
      run.destroyForcibly().waitFor();
    }

    assertThat(status().out().lines().toList().get(1))
        .startsWith("1 ")
        .contains(" killed ")
        .endsWith("the same command goes on behind its last chunk");
    assertThat(status("--json").out()).contains("\"status\":\"KILLED\"");

    // A run of another kind leaves it as it was left.
    assertThat(commands.run(inbox, "--from", "2026-02-01").code()).isZero();
    assertThat(status().out().lines().toList().get(2))
        .startsWith("1 ")
        .contains(" failed ")
        .endsWith("the same command goes on behind its last chunk");
    assertThat(commands.run(inbox).code()).isZero();
    assertThat(status().out().lines().toList().get(2)).startsWith("1 ").endsWith(" -");
  }

  @Test
  void theAccountOfEachArchiveIsTheOneOfTheRun() throws Exception {
    var inbox = WireInbox.create(folder.resolve("inbox"), 2, 30);
    assertThat(commands.run(inbox).code()).isZero();
    assertThat(commands.run(inbox).out()).contains("Nothing new");

    var lines = status("--json").out().lines().map(JsonMapper.shared()::readTree).toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("loaded_before").asInt()).isEqualTo(2);
    assertThat(lines.get(0).get("archives")).isEmpty();
    for (var archive : lines.get(1).get("archives")) {
      assertThat(archive.get("entries").asInt()).isEqualTo(30);
      var ends = 0;
      for (var end : EntryEnd.values()) {
        ends += archive.get(end.name().toLowerCase(Locale.ROOT)).asInt();
      }
      assertThat(ends).isEqualTo(30);
    }
  }

  @Test
  void theReportsOfARunHaveTheAccountThatStatusHas() throws Exception {
    var inbox = WireInbox.create(folder.resolve("inbox"), 2, 30);
    assertThat(commands.run(inbox).code()).isZero();
    assertAccount("2026-11-01", 2);

    var part = inbox.resolve("wire-01.jsonl");
    assertThat(commands.run(part, "--from", "2026-02-01", "--to", "2026-02-10").code()).isZero();
    assertAccount("2026-02-01..2026-02-10", 1);
  }

  /** Holds the sheets of a report to the last run. */
  private void assertAccount(String reports, int archives) throws Exception {
    var run = JsonMapper.shared().readTree(status("--json", "--last", "1").out());
    var told = new ArrayList<List<String>>();
    var quarantined = 0;
    for (var archive : run.get("archives")) {
      var row = new ArrayList<>(List.of(archive.get("name").asString()));
      row.add(archive.get("entries").asString());
      for (var end : EntryEnd.values()) {
        row.add(archive.get(end.name().toLowerCase(Locale.ROOT)).asString());
      }
      row.add("yes");
      told.add(row);
      quarantined += archive.get("quarantined").asInt();
    }
    assertThat(told).hasSize(archives);
    var file = commands.out().resolve(reports).resolve("arms-sales.xlsx");
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(rows(workbook.getSheet("Account"))).isEqualTo(told);
      assertThat(rows(workbook.getSheet("Quarantine"))).hasSize(quarantined).isNotEmpty();
    }
  }

  private static List<List<String>> rows(XSSFSheet sheet) {
    var words = new DataFormatter(Locale.ROOT);
    var rows = new ArrayList<List<String>>();
    for (var row : sheet) {
      var cells = new ArrayList<String>();
      row.forEach(cell -> cells.add(words.formatCellValue(cell)));
      rows.add(cells);
    }
    return rows.subList(1, rows.size());
  }

  private Console status(String... more) {
    var args = new ArrayList<>(List.of("status", "--config", commands.settings().toString()));
    args.addAll(List.of(more));
    return Console.run(args.toArray(String[]::new));
  }
}
