package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people get who ask for help, or type something wrong. */
class UsageTest {
  @TempDir Path folder;

  @Test
  void theHelpNamesTheCommandsAndEveryExitCode() {
    var run = Console.run("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("run", "status", "extract", "ledger", "explain", "review", "evaluate");
    for (var code : ExitCode.values()) {
      assertThat(run.out()).containsPattern("\\b" + code.code() + " [a-z]");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "run,--from",
    "run,--inbox",
    "run,--config",
    "load,hadoop fs -get",
    "extract,FILE",
    "extract,--values",
    "evaluate,GOLD",
    "evaluate,DOCS",
    "evaluate,--misses",
    "ledger,--as-of",
    "explain,SALE",
    "review,apply",
    "review,undo"
  })
  void theHelpOfACommandNamesItsOptions(String command, String option) {
    var run = Console.run(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(option);
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(Console.run("--version").out()).startsWith("transmittal ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|say what to do",
        "--nonsense|--nonsense",
        "fly|fly",
        "extract|FILE",
        "evaluate|GOLD",
        "run --frm 2026-01-01|--frm",
        "run --from 01.02.2026|2025-01-31",
        "run --to 2026-02-30|2026-02-30",
        "run --from 2026-02-02 --to 2026-02-01|lies behind",
        "run --date tomorrow|tomorrow",
        "run --config /no/such/file|/no/such/file",
        "load|PARQUET",
        "load s3a://bucket/backlog|bring it here first",
        "load backlog hdfs://host:8020/backlog|hdfs://host:8020/backlog",
        "ledger --as-of 9999-01-01|in the future",
        "ledger --config /no/such/file|/no/such/file",
        "explain|SALE",
        "review|apply, list or undo",
        "review apply|FILE",
        "review apply --by|--by",
        "review undo|NUMBER",
        "review undo first|first"
      })
  void whatIsWrongIsNamedAndEndsWithItsCode(String command, String named) {
    var run = Console.run(command.isEmpty() ? new String[0] : command.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains(named).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void settingsThatAreNoFileOfSettingsAreRefused() throws Exception {
    var other = Files.createFile(folder.resolve("settings.conf"));

    assertThat(Console.run("run", "--config", folder.toString()).code())
        .isEqualTo(ExitCode.USAGE.code());
    var run = Console.run("run", "--config", other.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains(".properties");
  }

  @Test
  void settingsBelowAPathThatWouldBeTakenForSeveralAreRefused() throws Exception {
    var folders = Files.createDirectory(folder.resolve("here, there"));
    var settings = Files.createFile(folders.resolve("settings.properties"));

    var run = Console.run("status", "--config", settings.toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("here, there").contains("give a path without");
  }
}
