package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.faults.Endurance;

/** The same archives give the same bytes, wherever and however they are read. */
@Tag("endurance")
class EqualFilesIT {
  private static final List<String> LANGUAGES = List.of("en", "tr");
  private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati");
  private static final List<Boolean> ORDERS = List.of(true, false);
  private static final List<Integer> THREADS = List.of(1, 4);

  private record Way(String language, String zone, boolean forwards, int threads) {}

  @TempDir Path folder;

  @Test
  void inAnyLocaleZoneOrderOfFilesAndNumberOfThreadsTheFilesAndTheLedgerAreEqual()
      throws Exception {
    var inboxes = split();
    Map<String, byte[]> files = null;
    List<String> ledger = null;
    for (var way : ways()) {
      var commands =
          Commands.on(
              folder.resolve("way-" + ways().indexOf(way)), "transmittal.threads=" + way.threads());
      var order = way.forwards() ? inboxes : inboxes.reversed();
      var options =
          List.of(
              "-Duser.language=" + way.language(),
              "-Duser.country=" + (way.language().equals("tr") ? "TR" : "US"),
              "-Duser.timezone=" + way.zone());

      var run = commands.start(options, order.getFirst(), "--inbox", order.getLast().toString());

      var said = new String(run.getErrorStream().readAllBytes());
      assertThat(run.waitFor()).as("%s: %s", way, said).isZero();
      if (files == null) {
        files = commands.reports();
        ledger = commands.database().dump();
        assertThat(files).hasSize(2);
      } else {
        assertThat(commands.reports()).as(way.toString()).containsExactlyEntriesOf(files);
        assertThat(commands.database().dump()).as(way.toString()).isEqualTo(ledger);
      }
    }
  }

  /** All sixteen, or four in which each pair of values meets its opposite. */
  private static List<Way> ways() {
    var ways = new ArrayList<Way>();
    for (var language : LANGUAGES) {
      for (var zone : ZONES) {
        for (var forwards : ORDERS) {
          for (var threads : THREADS) {
            ways.add(new Way(language, zone, forwards, threads));
          }
        }
      }
    }
    return Endurance.isLong()
        ? ways
        : List.of(ways.getFirst(), ways.get(5), ways.get(10), ways.getLast());
  }

  /** The sample archives in two folders, so that either can be named first. */
  private List<Path> split() throws Exception {
    var folders =
        List.of(
            Files.createDirectory(folder.resolve("one")),
            Files.createDirectory(folder.resolve("other")));
    try (var archives = Files.list(Path.of("jobs/inbox"))) {
      var all = archives.sorted().toList();
      for (var archive : all) {
        Files.copy(archive, folders.get(all.indexOf(archive) % 2).resolve(archive.getFileName()));
      }
    }
    return folders;
  }
}
