package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  private Console status(String... more) {
    var args = new ArrayList<>(List.of("status", "--config", commands.settings().toString()));
    args.addAll(List.of(more));
    return Console.run(args.toArray(String[]::new));
  }
}
