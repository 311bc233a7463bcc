package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.TestDatabase;
import tools.jackson.databind.json.JsonMapper;

/** The real job on the real database, started as a person starts it. */
class RunIT {
  private static final Path INBOX = Path.of("jobs/inbox");

  @TempDir Path folder;
  private TestDatabase database;
  private Path settings;

  @BeforeEach
  void makeDatabase() throws IOException {
    database = TestDatabase.create(folder);
    settings = database.settings(folder);
  }

  @Test
  void theseTestsRunOnTheDatabaseThatWasAskedFor() throws Exception {
    assertThat(database.product()).isEqualTo(TestDatabase.isMySql() ? "MySQL" : "H2");
  }

  @Test
  void theSampleInboxFillsTheWarehouseAndWritesBothReports() throws Exception {
    var run = run(INBOX);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("out/2026-11-01/arms-sales.xlsx")).isNotEmptyFile();
    assertThat(folder.resolve("out/2026-11-01/arms-sales.pdf")).isNotEmptyFile();
    assertThat(run.out()).contains("Read ").contains("Loaded ").contains("Left out ");
    assertThat(run.out()).contains("arms-sales.xlsx").contains("arms-sales.pdf");
    assertThat(database.rows("SELECT DISTINCT status FROM sale")).hasSizeGreaterThan(5);
    assertThat(database.rows("SELECT reason FROM quarantine")).isNotEmpty();
  }

  @Test
  void theManifestTellsTheBytesOfEachReportAndHowManySalesTheyHold() throws Exception {
    run(INBOX);

    var reports = folder.resolve("out/2026-11-01");
    var manifest = JsonMapper.shared().readTree(reports.resolve("manifest.json").toFile());
    assertThat(manifest.get("sales").asInt())
        .isEqualTo(database.rows("SELECT sale_key FROM sale").size())
        .isPositive();
    assertThat(manifest.get("run").asLong()).isEqualTo(1);
    assertThat(manifest.get("files")).hasSize(2);
    for (var file : manifest.get("files")) {
      var bytes = Files.readAllBytes(reports.resolve(file.get("name").asString()));
      assertThat(file.get("bytes").asLong()).isEqualTo(bytes.length);
      assertThat(file.get("sha256").asString())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
  }

  @Test
  void reportsThatWouldComeOutTheSameAreNotDrawnAgainUnlessSomeoneChangedThem() throws Exception {
    run(INBOX);
    var workbook = folder.resolve("out/2026-11-01/arms-sales.xlsx");
    var briefing = folder.resolve("out/2026-11-01/arms-sales.pdf");
    var drawn = Files.readAllBytes(workbook);
    var longAgo = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));
    Files.setLastModifiedTime(workbook, longAgo);

    run(INBOX);

    assertThat(Files.getLastModifiedTime(workbook)).isEqualTo(longAgo);
    var manifest = folder.resolve("out/2026-11-01/manifest.json");
    assertThat(JsonMapper.shared().readTree(manifest.toFile()).get("run").asLong()).isEqualTo(2);

    Files.write(briefing, new byte[] {1});
    run(INBOX);

    assertThat(Files.getLastModifiedTime(workbook)).isNotEqualTo(longAgo);
    assertThat(workbook).hasBinaryContent(drawn);
    assertThat(Files.size(briefing)).isGreaterThan(1);
  }

  @Test
  void everyEntryReadHasExactlyOneEnd() throws Exception {
    run(INBOX);

    assertThat(
            database.rows(
                """
                SELECT name FROM run_archive WHERE entries <> loaded + not_about_a_sale + unchanged
                  + duplicate + outside_window + undated + no_article + quarantined OR NOT done\
                """))
        .isEmpty();
  }

  @Test
  void runningAgainChangesNothingAndSaysSo() throws Exception {
    run(INBOX);
    var before = database.dump();
    var changes = database.rows("SELECT COUNT(*) FROM sale_change");
    var workbook = Files.readAllBytes(folder.resolve("out/2026-11-01/arms-sales.xlsx"));
    var briefing = Files.readAllBytes(folder.resolve("out/2026-11-01/arms-sales.pdf"));

    var again = run(INBOX);

    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("Nothing new");
    assertThat(database.dump()).isEqualTo(before);
    assertThat(database.rows("SELECT COUNT(*) FROM sale_change")).isEqualTo(changes);
    assertThat(folder.resolve("out/2026-11-01/arms-sales.xlsx")).hasBinaryContent(workbook);
    assertThat(folder.resolve("out/2026-11-01/arms-sales.pdf")).hasBinaryContent(briefing);
  }

  @Test
  void oneNightOrManyMakeTheSameLedger() throws Exception {
    var archives = archives();
    for (var archive : archives.reversed()) {
      run(archive);
    }
    var inMany = database.dump();
    makeDatabase();
    for (var archive : archives) {
      run(archive);
    }

    assertThat(database.dump()).isEqualTo(inMany);
  }

  @Test
  void theSameAddressWithAnotherTextIsANewVersionInAnyOrderOfLoading() throws Exception {
    var first = version("first", "2026-01-05", "$300 million");
    var second = version("second", "2026-01-09", "$350 million");

    run(first);
    run(second);
    var inOrder = database.dump();

    assertThat(database.rows("SELECT amount FROM sale")).containsExactly("350000000.00");
    assertThat(database.rows("SELECT COUNT(*) FROM article")).containsExactly("2");
    makeDatabase();
    run(second);
    run(first);
    assertThat(database.dump()).isEqualTo(inOrder);
  }

  @Test
  void theStoryOfAnAgencyInAnotherOutletIsKnownAsACopyOfTheEarliest() throws Exception {
    var story =
        new StringBuilder("Japan has signed a contract with the United States for missiles.");
    for (var i = 0; i < 150; i++) {
      story.append(" word").append(i);
    }
    var line = "{\"url\": \"https://%s.com/a\", \"date\": \"2026-01-0%d\", \"text\": \"%s%s\"}\n";
    var dump =
        line.formatted("b", 7, "TOKYO (Agency) - ", story)
            + line.formatted("a", 5, "", story)
            + line.formatted("c", 6, "", story.reverse());
    run(Files.writeString(folder.resolve("wire.jsonl"), dump));

    assertThat(
            database.rows(
                """
                SELECT b.url, a.url FROM article_copy c
                JOIN article a ON a.article_key = c.original_key
                JOIN article b ON b.article_key = c.article_key\
                """))
        .containsExactly("https://b.com/a | https://a.com/a");
  }

  private Path version(String name, String date, String amount) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".jsonl"),
        """
        {"url": "https://a.com/japan", "date": "%s", "title": "Japan buys missiles", "text": "Japan \
        has signed a contract with the United States for 120 AIM-120C-8 missiles worth %s."}
        """
            .formatted(date, amount));
  }

  @Test
  void readingAWindowAgainChangesNothing() throws Exception {
    run(INBOX);
    var before = database.dump();

    var again = run(INBOX, "--from", "2026-01-01", "--to", "2026-03-31");

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains("unchanged since last time").contains("outside the window");
    assertThat(folder.resolve("out/2026-01-01..2026-03-31/arms-sales.xlsx")).isNotEmptyFile();
    assertThat(database.dump()).isEqualTo(before);
  }

  @Test
  void aWindowPassesOverArchivesThatByTheirNamesHoldNothingOfItAndSaysSo() throws Exception {
    settings =
        database.settings(
            folder, "transmittal.archive-name.pattern=(?<year>\\\\d{4})-(?<month>\\\\d\\\\d)");
    var inbox = Files.createDirectory(folder.resolve("named"));
    Files.copy(INBOX.resolve("week-1.zip"), inbox.resolve("2019-05.zip"));
    Files.copy(INBOX.resolve("week-2.zip"), inbox.resolve("2026-02.zip"));

    var window = run(inbox, "--from", "2026-01-01", "--to", "2026-03-31");

    assertThat(window.code()).as(window.err()).isZero();
    assertThat(window.out()).contains("in 1 archive").contains("Passed over      1 archive");
    assertThat(database.rows("SELECT name FROM run_archive")).containsExactly("2026-02.zip");
    assertThat(run(inbox).out()).as("every night takes all").contains("in 2 archives");
    var other = run(inbox, "--from", "2011-01-01", "--to", "2011-12-31");
    assertThat(other.code()).isEqualTo(ExitCode.EMPTY.code());
    assertThat(other.err()).contains("no archive there can hold anything of the window");
  }

  @Test
  void anArchiveUnderAnotherNameIsNotReadTwice() throws Exception {
    run(INBOX);
    var copy = folder.resolve("renamed.zip");
    Files.copy(INBOX.resolve("week-1.zip"), copy);

    assertThat(run(copy).out()).contains("Nothing new");
  }

  @Test
  void anEmptyInboxFailsLoudlyAndWritesNoReport() throws Exception {
    var empty = Files.createDirectory(folder.resolve("empty"));

    var run = run(empty);

    assertThat(run.code()).isEqualTo(ExitCode.EMPTY.code());
    assertThat(run.err()).contains("no archive").contains(empty.toString());
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void archivesWithoutOneReadableEntryFailLoudlyAndTheNextRunIsFreeToGoOn() throws Exception {
    var broken = folder.resolve("broken.zip");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0});

    var run = run(broken);

    assertThat(run.code()).isEqualTo(ExitCode.EMPTY.code());
    assertThat(database.rows("SELECT archive_name FROM quarantine")).containsExactly("broken.zip");
    assertThat(run(INBOX).code()).isZero();
  }

  @Test
  void aMissingInboxIsNamed() {
    var run = run(folder.resolve("nowhere"));

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("nowhere").doesNotContain("\tat ");
  }

  @Test
  void anOutputFolderThatCannotBeWrittenToIsNamedBeforeAnythingIsRead() throws Exception {
    var file = Files.createFile(folder.resolve("out"));

    var run = run(INBOX);

    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT.code());
    assertThat(run.err()).contains(file.toString()).doesNotContain("reading archive");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() throws Exception {
    var settings =
        new TestDatabase("jdbc:mysql://127.0.0.1:1/transmittal", "reader", "hush-hush")
            .settings(folder);

    var run = Console.run("run", "--inbox", INBOX.toString(), "--config", settings.toString());

    assertThat(run.code()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(run.err()).contains("127.0.0.1:1").contains("TRANSMITTAL_DB_URL");
    assertThat(run.err() + run.out()).doesNotContain("hush-hush").doesNotContain("\tat ");
  }

  @Test
  void aPatternWithoutAYearIsNamed() throws Exception {
    settings = database.settings(folder, "transmittal.archive-name.pattern=(?<day>[0-9]+)");

    var run = run(INBOX);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("archive-name").contains("(?<year>");
  }

  @Test
  void aWrongSettingIsNamed() throws Exception {
    settings = database.settings(folder, "transmittal.chunk=0");

    var run = run(INBOX);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("transmittal.chunk");
  }

  @Test
  void aFileThatIsStillWrittenIsNamedAndWaitsForItsMarkerOrTheNextRun() throws Exception {
    settings = database.settings(folder, "transmittal.settle-seconds=3600");
    var inbox = Files.createDirectory(folder.resolve("inbox"));
    for (var name : List.of("settled.txt", "marked.txt", "written.txt")) {
      Files.writeString(inbox.resolve(name), "Norway signed a contract for 12 F-35A. " + name);
    }
    var hours = FileTime.from(Instant.now().minusSeconds(7200));
    Files.setLastModifiedTime(inbox.resolve("settled.txt"), hours);
    Files.createFile(inbox.resolve("marked.txt.done"));

    var first = run(inbox);

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("Still being written, left for later: " + inbox.resolve("written.txt"))
        .doesNotContain("later: " + inbox.resolve("marked.txt"))
        .doesNotContain("later: " + inbox.resolve("settled.txt"));
    assertThat(database.rows("SELECT name FROM archive ORDER BY name"))
        .containsExactly("marked.txt", "settled.txt");

    Files.createFile(inbox.resolve("written.txt.done"));
    assertThat(run(inbox).out()).doesNotContain("Still being written");
    assertThat(database.rows("SELECT name FROM archive ORDER BY name"))
        .containsExactly("marked.txt", "settled.txt", "written.txt");
  }

  private Console run(Path inbox, String... more) {
    var args =
        new ArrayList<>(
            List.of("run", "--inbox", inbox.toString(), "--config", settings.toString()));
    args.addAll(List.of("--out", folder.resolve("out").toString(), "--date", "2026-11-01"));
    args.addAll(List.of(more));
    return Console.run(args.toArray(String[]::new));
  }

  private static List<Path> archives() throws IOException {
    try (var files = Files.list(INBOX)) {
      return files.sorted().toList();
    }
  }
}
