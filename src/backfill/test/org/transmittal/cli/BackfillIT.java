package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.backfill.Cluster;
import org.transmittal.backfill.Speculation;
import org.transmittal.backlog.Backlog;

/** Archives that a cluster has read make the ledger of a nightly run, whatever happens to it. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BackfillIT {
  private static final int ARCHIVES = 8;

  /** So that a task takes some seconds. */
  private static final int FILLER = 8_000;

  @TempDir static Path folder;

  private Cluster cluster;
  private Path inbox;
  private Commands nightly;
  private List<String> ledger;

  @BeforeAll
  void readThemInANightlyRun() throws Exception {
    inbox = WireInbox.create(folder.resolve("inbox"), ARCHIVES, 60);
    fill();
    copy(Path.of("jobs/inbox"), Files.createDirectory(inbox.resolve("sample")));
    // The same content under a name that comes first.
    Files.copy(inbox.resolve("wire-03.jsonl"), inbox.resolve("again, đã đọc 100%25.jsonl"));
    nightly = Commands.on(folder.resolve("nightly"));
    assertThat(nightly.run(inbox).code()).isZero();
    ledger = nightly.database().dump();
    cluster =
        Cluster.start(folder.resolve("cluster"), 2, "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
  }

  @AfterAll
  void end() {
    cluster.close();
  }

  @Test
  void theLedgerAndTheReportsAreThoseOfANightlyRun() throws Exception {
    var backlog = folder.resolve("plain");

    var first = backfill(backlog, List.of());
    var second = backfill(backlog, List.of());
    var loaded = Commands.on(folder.resolve("plain-ledger"));
    var load = loaded.load(backlog);
    var again = loaded.load(backlog);

    assertThat(first).contains("1 are copies of others");
    assertThat(second).contains("0 entries in 0 archives; %d were read before".formatted(files()));
    assertThat(load.code()).as(load.err()).isZero();
    assertThat(loaded.database().dump()).isEqualTo(ledger);
    assertThat(loaded.reports()).containsExactlyInAnyOrderEntriesOf(nightly.reports());
    assertThat(again.out()).startsWith("Nothing new");
    assertThat(loaded.run(inbox).out()).startsWith("Nothing new");
    assertThat(loaded.database().dump()).isEqualTo(ledger);
    assertThat(backlog.resolve("_attempts")).satisfies(BackfillIT::isEmpty);
  }

  @Test
  void aWorkerThatIsKilledLosesAndDoublesNothing() throws Exception {
    var backlog = folder.resolve("killed-worker");
    var log = folder.resolve("killed-worker.log");
    var application = cluster.submit(List.of(), log, args(backlog));
    var done = waitForArchives(backlog, application);

    cluster.killWorker();
    var code = application.waitFor();
    cluster.addWorker();

    assertThat(done).isLessThan(archives());
    assertThat(code).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("Lost executor");
    assertLedger(backlog);
  }

  @Test
  void anApplicationThatIsKilledGoesOnWhereItWas() throws Exception {
    var backlog = folder.resolve("killed-driver");
    var application = cluster.submit(List.of(), folder.resolve("killed.log"), args(backlog));
    var done = waitForArchives(backlog, application);
    application.descendants().forEach(ProcessHandle::destroyForcibly);
    application.destroyForcibly().waitFor();
    var kept = new Backlog(backlog).list().size();

    var said = backfill(backlog, List.of());

    assertThat(done).isLessThan(archives());
    assertThat(kept).isBetween(done, archives() - 1);
    assertThat(said)
        .containsPattern(" in %d archives; \\d+ were read before".formatted(archives() - kept));
    assertLedger(backlog);
  }

  @Test
  void anArchiveThatIsReadAgainForAWorkerThatHangsIsThereOnce() throws Exception {
    var backlog = folder.resolve("speculative");
    var log = folder.resolve("speculative.log");
    var speculation = new Speculation(Files.createDirectory(folder.resolve("events")));
    var application = cluster.submit(speculation.conf(), log, args(backlog));
    waitForArchives(backlog, application);

    cluster.signal("STOP");
    var code = application.waitFor();
    cluster.signal("CONT");

    assertThat(code).as(Files.readString(log)).isZero();
    assertThat(speculation.started()).isPositive();
    assertLedger(backlog);
  }

  private void assertLedger(Path backlog) throws Exception {
    var loaded = Commands.on(folder.resolve(backlog.getFileName() + "-ledger"));
    var load = loaded.load(backlog);
    assertThat(load.code()).as(load.err()).isZero();
    assertThat(loaded.database().dump()).isEqualTo(ledger);
    assertThat(new Backlog(backlog).list()).hasSize(archives());
  }

  private String backfill(Path backlog, List<String> conf) throws Exception {
    var log = Files.createTempFile(folder, backlog.getFileName().toString(), ".log");
    var code = cluster.submit(conf, log, args(backlog)).waitFor();
    assertThat(code).as(Files.readString(log)).isZero();
    return Files.readString(log);
  }

  private String[] args(Path backlog) {
    return new String[] {"--out", backlog.toString(), inbox.toString()};
  }

  /** Waits until some archives are read, and tells how many. */
  private static int waitForArchives(Path backlog, Process application) throws Exception {
    var manifests = backlog.resolve(Backlog.MANIFESTS);
    while (application.isAlive()) {
      if (Files.isDirectory(manifests)) {
        var done = new Backlog(backlog).list().size();
        if (done > 1) {
          return done;
        }
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("it ended with " + application.exitValue());
  }

  private int files() {
    return archives() + 1;
  }

  private static int archives() {
    return ARCHIVES + 5;
  }

  /** Gives each archive so much of other news that it takes a task a while. */
  private void fill() throws IOException {
    for (var archive = 0; archive < ARCHIVES; archive++) {
      var more = new ArrayList<String>();
      for (var line = 0; line < FILLER; line++) {
        more.add(
            "{\"id\":\"filler-%d-%d\",\"published\":\"2026-05-01\",\"text\":\"The council met for %d hours on the price of bread, and put off its vote on the bridge.\"}"
                .formatted(archive, line, line));
      }
      Files.write(
          inbox.resolve("wire-%02d.jsonl".formatted(archive)), more, StandardOpenOption.APPEND);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.list(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void isEmpty(Path path) {
    if (Files.exists(path)) {
      assertThat(path).isEmptyDirectory();
    }
  }
}
