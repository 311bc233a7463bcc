package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.backfill.Cluster;
import org.transmittal.backfill.Stores;

/** Archives and backlog may lie in HDFS or in an object store, where all machines come at them. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BackfillStoresIT {
  private static final Path INBOX = Path.of("jobs/inbox");

  @TempDir static Path folder;

  private static List<String> ledger;
  private static Stores stores;
  private static Cluster cluster;

  @BeforeAll
  static void start() throws Exception {
    var nightly = Commands.on(folder.resolve("nightly"));
    assertThat(nightly.run(INBOX).code()).isZero();
    ledger = nightly.database().dump();
    stores = Stores.start(folder.resolve("stores"));
    cluster =
        Cluster.start(folder.resolve("cluster"), 1, "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
  }

  @AfterAll
  static void end() {
    if (cluster != null) {
      cluster.close();
    }
    if (stores != null) {
      stores.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hdfs", "s3a"})
  void whatIsReadAndWrittenThereMakesTheLedgerOfANightlyRun(String scheme) throws Exception {
    var there = stores.root(scheme);
    stores.shell("-put", INBOX.toAbsolutePath().toString(), there + "/inbox");

    var first = backfill(there);
    var second = backfill(there);
    var here = folder.resolve(scheme + "-backlog");
    stores.shell("-get", there + "/backlog", here.toString());
    var loaded = Commands.on(folder.resolve(scheme + "-ledger"));
    var load = loaded.load(here);

    assertThat(first).contains(" in 5 archives");
    assertThat(second).contains("0 entries in 0 archives; 5 were read before");
    assertThat(load.code()).as(load.err()).isZero();
    assertThat(loaded.database().dump()).isEqualTo(ledger);
  }

  private static String backfill(String there) throws Exception {
    var log = Files.createTempFile(folder, "backfill", ".log");
    var application =
        cluster.submit(stores.conf(), log, "--out", there + "/backlog", there + "/inbox");
    assertThat(application.waitFor()).as(Files.readString(log)).isZero();
    return Files.readString(log);
  }
}
