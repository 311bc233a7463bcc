package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger said on a day, asked as a person asks. */
class LedgerAsOfIT {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void makeLedger() throws Exception {
    commands = Commands.on(folder);
  }

  @Test
  void eachDayIsToldAsItWasThen() throws Exception {
    night(
        1,
        "The State Department has approved a possible sale to Japan of 120 AIM-120C-8 missiles for"
            + " an estimated cost of $300 million.");
    var first = ledger("2026-01-01");
    night(
        2,
        "Japan has signed a contract with the United States for 120 AIM-120C-8 missiles worth $350"
            + " million.");
    var second = ledger("2026-01-02");
    night(
        3,
        "Japan has signed a contract with the United States for 120 AIM-120C-8 missiles worth $350"
            + " million. Transmittal No. 26-013.");

    assertThat(ledger("2025-12-31").out()).isEmpty();
    assertThat(ledger("2025-12-31").err()).contains("no sale");
    assertThat(ledger("2026-01-01").out())
        .isEqualTo(first.out())
        .contains("United States  Japan  about USD 300 million", "  approved  active  ")
        .hasLineCount(1);
    assertThat(ledger("2026-01-02").out())
        .isEqualTo(second.out())
        .contains("  USD 350 million", "  contracted  active  ")
        .hasLineCount(1);
    assertThat(ledger("2026-01-03").out())
        .startsWith("26-13  United States  Japan")
        .hasLineCount(1);
    assertThat(command("ledger").out()).isEqualTo(ledger("2026-01-03").out());
    assertThat(command("ledger", "--json", "--as-of", "2026-01-02").out())
        .contains("\"amount\":\"exact 350000000 USD\"", "\"transmittal\":null")
        .hasLineCount(1);
  }

  /** Another version of one article a night, which then lies as many days back. */
  private void night(int night, String text) throws Exception {
    var file = folder.resolve("night-" + night + ".jsonl");
    Files.writeString(
        file,
        """
        {"url": "https://a.com/japan", "date": "2026-01-0%d", "title": "Japan's missiles", "text": "%s"}
        """
            .formatted(night, text));
    var run = commands.run(file);
    assertThat(run.code()).as(run.err()).isZero();
    commands
        .database()
        .execute(
            "UPDATE sale_change SET known_at = '2026-01-0%d 12:00:00' WHERE run_id ="
                    .formatted(night)
                + " (SELECT MAX(run_id) FROM run)");
  }

  private Console ledger(String day) {
    return command("ledger", "--as-of", day);
  }

  private Console command(String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--config", commands.settings().toString()));
    var run = Console.run(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }
}
