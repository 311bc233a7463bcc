package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.TestDatabase;
import tools.jackson.databind.json.JsonMapper;

/** A sale explained from the real ledger of two nights, asked as a person asks. */
class ExplainIT {
  private static final String APPROVAL =
      "The State Department has approved a possible sale to Japan of 120 AIM-120C-8 missiles for"
          + " an estimated cost of $300 million.";

  @TempDir static Path folder;
  private static Commands commands;
  private static String earlierKey;

  @BeforeAll
  static void twoNights() throws Exception {
    commands = Commands.on(folder.resolve("ledger"));
    night("first", article("early", "2026-01-04", APPROVAL));
    earlierKey = commands.database().rows("SELECT sale_key FROM sale").getFirst();
    var words = IntStream.range(0, 150).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    var story = APPROVAL + " Transmittal No. 26-013. " + words;
    night(
        "second",
        article("wire", "2026-01-05", story),
        article("copy", "2026-01-06", story),
        article(
            "signed",
            "2026-02-06",
            "Japan has signed a contract with the United States for 120 AIM-120C-8 missiles worth"
                + " $350 million, under transmittal No. 26-13."),
        article(
            "other",
            "2026-02-21",
            "Japan has signed a contract with the United States for 60 AIM-120C-8 missiles worth"
                + " $90 million."));
  }

  @Test
  void everyValueIsToldWithItsWordsAndTheirArticles() {
    var told = explain("26-13");

    assertThat(told.code()).as(told.err()).isZero();
    assertThat(told.out())
        .contains("4 articles, of which 1 is a copy; 3 independent publishers")
        .contains("2026-01-04, 2026-02-06")
        .contains("[4] \"worth $350 million\"")
        .contains("- USD 350 million in [4]", "- about USD 300 million in [1] [2] [3]")
        .contains("conflict: 1 of 3 reports", "all agree: 3 of 3 reports")
        .containsPattern("2026-01-04 +approved, says \\[1]")
        .containsPattern("2026-02-06 +contracted, says \\[4]")
        .containsPattern("proven +nothing: no official words")
        .contains("the same transmittal number")
        .contains("alike, for a person to decide")
        .contains("https://signed.example/a", "signed.example, 2026-02-06", "second.jsonl")
        .contains("a copy of [2]");
    assertThat(told.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void theSameIsToldAsOneObject() throws Exception {
    var json = new JsonMapper().readTree(explain("26-13", "--json").out());

    assertThat(json.get("key").asString()).isEqualTo("26-13");
    assertThat(json.get("articles").asInt()).isEqualTo(4);
    assertThat(json.get("publishers").asInt()).isEqualTo(3);
    assertThat(json.get("course").size()).isEqualTo(2);
    assertThat(json.get("proven").size()).isZero();
    assertThat(json.get("joins").size()).isEqualTo(3);
    assertThat(json.get("alike").get(0).get("ground").asString()).isEqualTo("LIKELY");
    assertThat(json.get("mentions").get(0).get("evidence").get(0).get("quote").asString())
        .isNotEmpty();
    assertThat(json.get("sources").get(2).get("copy_of"))
        .isEqualTo(json.get("sources").get(1).get("article"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"26-013", "26–13", "#26-13", "Transmittal No. 26-013", "alias", "begin"})
  void aSaleIsFoundByEveryNameThatItGoesBy(String name) {
    var asked =
        switch (name) {
          case "alias" -> earlierKey;
          case "begin" -> earlierKey.substring(0, 6);
          default -> name;
        };

    assertThat(explain(asked).out()).isEqualTo(explain("26-13").out());
  }

  @Test
  void aSaleThatIsNotThereIsToldWithTheNearest() {
    var told = explain("26-14");

    assertThat(told.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(told.err()).contains("26-14", "near it: 26-13").doesNotContain("\tat ");
    assertThat(told.out()).isEmpty();
    assertThat(explain(earlierKey.substring(0, 5)).code()).isEqualTo(ExitCode.INPUT.code());
  }

  @Test
  void aNameOfSeveralSalesIsToldWithThem() throws Exception {
    var two = Commands.on(folder.resolve("two"));
    var file = folder.resolve("two.jsonl");
    Files.writeString(
        file,
        article(
            "two",
            "2026-02-21",
            "The State Department has approved a possible sale to Japan of 60 AIM-9X missiles for"
                + " an estimated cost of $90 million. It has also approved a possible sale to"
                + " Norway of 20 HIMARS launchers for an estimated cost of $200 million."));
    two.run(file);
    var keys = two.database().rows("SELECT sale_key FROM sale ORDER BY sale_key");
    assertThat(keys).as("an article on two sales").hasSize(2);

    var told = explain(two, keys.getFirst().substring(0, 12));

    assertThat(told.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(told.err()).contains(keys).contains("2 sales go by");
  }

  @Test
  void aLedgerThatAnotherProcessHasOpenIsBusyInAFileAndAnswersOnAServer() throws Exception {
    if (TestDatabase.isMySql()) {
      anotherIsAtWorkOnTheServer();
      return;
    }
    var held = Commands.on(folder.resolve("held"));
    var holder = holder(held.database());
    try {
      for (var told : List.of(command(held, "ledger"), explain(held, "26-13"))) {
        assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.BUSY.code());
        assertThat(told.err()).contains("the ledger is busy").doesNotContain("\tat ");
      }
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  private static void anotherIsAtWorkOnTheServer() throws Exception {
    var database = commands.database();
    try (var other =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("UPDATE sale SET awaiting = 'what is not committed'");
      for (var told : List.of(command(commands, "ledger"), explain(commands, earlierKey))) {
        assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.OK.code());
        assertThat(told.out()).doesNotContain("what is not committed");
      }
      other.rollback();
    }
  }

  /** Another process that has the database open. */
  private static Process holder(TestDatabase database) throws Exception {
    database.product();
    var holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.h2.tools.Shell",
                "-url",
                database.url(),
                "-user",
                database.user(),
                "-password",
                database.password())
            .redirectErrorStream(true)
            .start();
    holder.outputWriter().append("SELECT 1;\n").flush();
    var lines = holder.inputReader();
    for (String line; (line = lines.readLine()) != null && !line.contains("1 row"); ) {}
    return holder;
  }

  private static void night(String name, String... lines) throws Exception {
    var file = folder.resolve(name + ".jsonl");
    var run = commands.run(Files.writeString(file, String.join("", lines)));
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** The title would drive a terminal. */
  private static String article(String outlet, String date, String text) {
    return """
    {"url": "https://%s.example/a", "date": "%s", "title": "On\\u001b[31m missiles", "text": "%s"}
    """
        .formatted(outlet, date, text);
  }

  private static Console explain(String sale, String... more) {
    return explain(commands, sale, more);
  }

  private static Console explain(Commands on, String sale, String... more) {
    var args = new ArrayList<>(List.of("explain", sale));
    args.addAll(List.of(more));
    return command(on, args.toArray(String[]::new));
  }

  private static Console command(Commands on, String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--config", on.settings().toString()));
    var told = Console.run(all.toArray(String[]::new));
    assertThat(told.out()).doesNotContain("\u001b");
    return told;
  }
}
