package org.transmittal.backfill;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.archive.Limits;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.job.EntryReading;
import org.transmittal.normalization.Rules;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how fast a cluster reads archives, for each core of it, beside one thread that reads
 * them as the nightly job does and writes nothing. Each reading begins in a new process. Where
 * other work shares the machine, the figures by processor time are the ones to look at.
 */
public final class Measurement {
  private static final double SECOND = 1e9;

  private record Speed(String name, double entries, double clock, double busy, double cpu) {}

  private Measurement() {}

  /**
   * {@code ARCHIVES ROUNDS}: the folder of the archives and how often all is measured; or {@code
   * ARCHIVES alone} for one thread by itself.
   */
  public static void main(String[] args) throws Exception {
    var archives = Path.of(args[0]).toAbsolutePath();
    if (args[1].equals("alone")) {
      System.out.println(alone(archives));
      return;
    }
    var work = Files.createTempDirectory("transmittal-measurement");
    System.out.printf(
        "%-26s %9s %9s %9s %12s %12s%n",
        "", "entries", "clock s", "task s", "per task s", "per cpu s");
    for (var round = 0; round < Integer.parseInt(args[1]); round++) {
      var alone = speed("one thread, no Spark", json(process(archives)));
      print(alone, alone);
      for (var workers = 1; workers <= 2; workers++) {
        print(cluster(archives, workers, work.resolve(round + "-" + workers)), alone);
      }
    }
  }

  private static void print(Speed speed, Speed alone) {
    var busy = speed.entries() / speed.busy();
    var cpu = speed.entries() / speed.cpu();
    System.out.printf(
        "%-26s %,9.0f %9.1f %9.1f %,6.0f (%.2f) %,6.0f (%.2f)%n",
        speed.name(),
        speed.entries(),
        speed.clock(),
        speed.busy(),
        busy,
        busy * alone.busy() / alone.entries(),
        cpu,
        cpu * alone.cpu() / alone.entries());
  }

  private static Speed cluster(Path archives, int workers, Path folder) throws Exception {
    try (var cluster = Cluster.start(folder, workers, "-XX:+UseSerialGC")) {
      var log = folder.resolve("application.log");
      var backlog = folder.resolve("backlog").toString();
      var code =
          cluster.submit(List.of(), log, "--json", "--out", backlog, archives.toString()).waitFor();
      var said = Files.readAllLines(log);
      if (code != 0) {
        throw new IllegalStateException(String.join("\n", said));
      }
      var name = workers == 1 ? "1 worker" : workers + " workers";
      return speed(
          name, said.stream().filter(line -> line.startsWith("{")).findFirst().orElseThrow());
    }
  }

  private static Speed speed(String name, String json) {
    var told = JsonMapper.shared().readTree(json);
    return new Speed(
        name,
        told.get("entries").asDouble(),
        told.get("seconds").asDouble(),
        told.get("task_seconds").asDouble(),
        told.get("cpu_seconds").asDouble());
  }

  private static String process(Path archives) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx600m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Measurement.class.getName(), archives.toString(), "alone"));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(process.getInputStream().readAllBytes());
  }

  private static String json(String said) {
    return said.lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow();
  }

  /**
   * All of it, with the loading of the rules, as a task does it that is the first of its machine.
   */
  private static String alone(Path archives) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    var began = System.nanoTime();
    var cpu = threads.getCurrentThreadCpuTime();
    var reading = new EntryReading(new SaleExtractor(Rules.load()));
    var count = 0L;
    for (var archive : new Inbox(Instant.EPOCH, 0).list(List.of(archives)).archives()) {
      try (var entries = new ArchiveReader(Limits.DEFAULT).open(archive)) {
        for (Entry entry; (entry = entries.next()) != null; count++) {
          reading.read(entry);
        }
      }
    }
    var seconds = (System.nanoTime() - began) / SECOND;
    return "{\"entries\":%d,\"seconds\":%f,\"task_seconds\":%f,\"cpu_seconds\":%f}"
        .formatted(count, seconds, seconds, (threads.getCurrentThreadCpuTime() - cpu) / SECOND);
  }
}
