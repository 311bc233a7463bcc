package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.faults.Endurance;
import org.transmittal.job.FaultyDisk;

/** A disk that fails while the workbook, the briefing and the manifest are written to it. */
@Tag("endurance")
class OutputFaultsIT {
  private static final Path INBOX = Path.of("jobs/inbox");
  private static final List<String> FILES =
      List.of("arms-sales.xlsx", "arms-sales.pdf", "manifest.json");

  @TempDir Path folder;
  private Commands undisturbed;
  private List<String> calls;

  @BeforeEach
  void runUndisturbed() throws Exception {
    var disk = FaultyDisk.failing(0);
    undisturbed = Commands.on(folder.resolve("undisturbed"), disk.setting());
    assertThat(undisturbed.run(INBOX).code()).isZero();
    calls = disk.calls();
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void whicheverWriteOfAReportFailsTheEarlierOnesStayAndTheNextRunEndsEqual() throws Exception {
    assertThat(calls)
        .contains("create arms-sales.xlsx.part", "write arms-sales.pdf.part")
        .endsWith("move manifest.json.part");
    var seed = Endurance.seed();
    try (var all = new AutoCloseableSoftAssertions()) {
      for (var call : Endurance.upTo(calls.size(), 6, seed)) {
        strike(all, call, "call %d of %d, %s".formatted(call, calls.size(), calls.get(call - 1)));
      }
    }
  }

  private void strike(SoftAssertions all, int call, String told) throws Exception {
    var commands = Commands.on(folder.resolve("call-" + call), FaultyDisk.failing(call).setting());
    var reports = Files.createDirectories(commands.out().resolve("2026-11-01"));
    for (var file : FILES) {
      Files.writeString(reports.resolve(file), "the earlier " + file);
    }

    var struck = commands.run(INBOX);

    all.assertThat(struck.code()).as(told).isEqualTo(ExitCode.OUTPUT.code());
    all.assertThat(struck.err())
        .as(told)
        .contains("transmittal: cannot write reports to", "No space left on device")
        .doesNotContain("\tat ");
    var left = contents(reports);
    all.assertThat(left.keySet()).as(told).containsExactlyInAnyOrderElementsOf(FILES);
    // What was moved into place before another move failed is whole too.
    var moved = calls.subList(0, call - 1).stream().filter(c -> c.startsWith("move ")).toList();
    for (var file : FILES) {
      all.assertThat(left.get(file).equals("the earlier " + file))
          .as("%s: %s", told, file)
          .isEqualTo(!moved.contains("move " + file + ".part"));
    }

    var next = commands.run(INBOX);
    all.assertThat(next.code()).as(told).isZero();
    // What the run that failed has reconciled is of the same run, and told with it.
    all.assertThat(next.out()).as(told).contains("20 in the reports, 20 new or changed");
    all.assertThat(commands.database().dump()).as(told).isEqualTo(undisturbed.database().dump());
    all.assertThat(commands.reports())
        .as(told)
        .containsExactlyInAnyOrderEntriesOf(undisturbed.reports());
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        contents.put(
            file.getFileName().toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
