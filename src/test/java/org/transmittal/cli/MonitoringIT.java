package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.warehouse.EntryEnd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run leaves for the tools that watch over it. */
class MonitoringIT {
  private static final Path INBOX = Path.of("jobs/inbox");

  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void makeLedger() throws Exception {
    commands = Commands.on(folder.resolve("ledger"));
  }

  @Test
  void eachRunAddsALineWithItsEndItsTimeAndItsAccount() throws Exception {
    assertThat(commands.run(INBOX).code()).isZero();
    assertThat(commands.run(INBOX, "--from", "2026-01-01").code()).isZero();
    assertThat(commands.run(Files.createDirectory(folder.resolve("empty"))).code())
        .isEqualTo(ExitCode.EMPTY.code());

    var lines = lines();

    assertThat(lines)
        .extracting(line -> line.get("end").asString())
        .containsExactly("DONE", "DONE", "EMPTY");
    assertThat(lines).extracting(line -> line.get("exit_code").asInt()).containsExactly(0, 0, 3);
    assertThat(lines)
        .extracting(line -> line.get("kind").asString())
        .containsExactly("nightly", "window", "nightly");
    var night = lines.getFirst();
    var ends = 0;
    for (var end : EntryEnd.values()) {
      ends += night.get("entries_" + end.name().toLowerCase(Locale.ROOT)).asInt();
    }
    assertThat(ends).isEqualTo(night.get("entries").asInt()).isPositive();
    assertThat(night.get("seconds").asDouble()).isPositive();
    assertThat(night.get("sales").asInt())
        .isEqualTo(commands.database().rows("SELECT sale_key FROM sale").size());
    assertThat(lines.getLast().has("sales")).as("none is told where none was counted").isFalse();
  }

  @Test
  void aRunThatComesToNoResultAddsALineToo() throws Exception {
    assertThat(commands.run(folder.resolve("nowhere")).code()).isEqualTo(ExitCode.INPUT.code());

    assertThat(lines()).hasSize(1);
    assertThat(lines().getFirst().get("exit_code").asInt()).isEqualTo(ExitCode.INPUT.code());
  }

  @Test
  void theMetersOfTheLastRunStandInAFileForPrometheus() throws Exception {
    assertThat(commands.run(INBOX).code()).isZero();

    var meters = Files.readString(metrics().resolve(Metrics.METERS));

    assertThat(meters)
        .containsPattern("(?m)^transmittal_exit_code 0.0$")
        .containsPattern("(?m)^transmittal_entries [1-9]")
        .containsPattern("(?m)^spring_batch_step_seconds_count\\{.*load.*} 1");
  }

  @Test
  void theLogIsForPeopleAndOnRequestOneObjectALine() throws Exception {
    var log = folder.resolve("plain.log");
    var json = folder.resolve("json.log");
    assertThat(Commands.on(folder.resolve("plain"), "logging.file.name=" + log).run(INBOX).code())
        .isZero();
    var asked = "logging.structured.format.file=ecs";
    assertThat(
            Commands.on(folder.resolve("json"), "logging.file.name=" + json, asked)
                .run(INBOX)
                .code())
        .isZero();

    assertThat(Files.readAllLines(log)).isNotEmpty().first().asString().doesNotStartWith("{");
    assertThat(Files.readAllLines(json))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(JsonMapper.shared().readTree(line).get("log").get("level").asString())
                    .isNotEmpty());
  }

  private Path metrics() {
    return commands.out().resolveSibling("metrics");
  }

  private List<JsonNode> lines() throws Exception {
    try (var lines = Files.lines(metrics().resolve(Metrics.LINES))) {
      return lines.map(JsonMapper.shared()::readTree).toList();
    }
  }
}
