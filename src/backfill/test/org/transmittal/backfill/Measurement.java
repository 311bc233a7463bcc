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
 * Measures how fast a cluster of one worker and of two reads archives, for each core of it, beside
 * as many processes without Spark, of one thread each, that read them as the nightly job does and
 * write nothing. Each reading begins in new processes. Where other work shares the machine, the
 * figures by processor time are the ones to look at.
 */
public final class Measurement {
  private static final double SECOND = 1e9;

  private record Speed(String name, double entries, double clock, double busy, double cpu) {}

  private Measurement() {}

  /**
   * {@code ARCHIVES ROUNDS}: the folder of the archives and how often all is measured; or {@code
   * ARCHIVES share PART OF} for one thread by itself, which reads a part of them, from 0.
   */
  public static void main(String[] args) throws Exception {
    var archives = Path.of(args[0]).toAbsolutePath();
    if (args[1].equals("share")) {
      System.out.println(share(archives, Integer.parseInt(args[2]), Integer.parseInt(args[3])));
      return;
    }
    var work = Files.createTempDirectory("transmittal-measurement");
    System.out.printf(
        "%-26s %9s %9s %9s %12s %12s%n",
        "", "entries", "clock s", "task s", "per task s", "per cpu s");
    for (var round = 0; round < Integer.parseInt(args[1]); round++) {
      for (var cores = 1; cores <= 2; cores++) {
        var without = processes(archives, cores);
        print(without, without);
        print(cluster(archives, cores, work.resolve(round + "-" + cores)), without);
      }
    }
  }

  private static void print(Speed speed, Speed without) {
    var busy = speed.entries() / speed.busy();
    var cpu = speed.entries() / speed.cpu();
    System.out.printf(
        "%-26s %,9.0f %9.1f %9.1f %,6.0f (%.2f) %,6.0f (%.2f)%n",
        speed.name(),
        speed.entries(),
        speed.clock(),
        speed.busy(),
        busy,
        busy * without.busy() / without.entries(),
        cpu,
        cpu * without.cpu() / without.entries());
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

  /** Several side by side, each with its share of the archives. */
  private static Speed processes(Path archives, int count) throws Exception {
    var started = new ArrayList<Process>();
    for (var part = 0; part < count; part++) {
      started.add(process(archives, part, count));
    }
    var told = new ArrayList<Speed>();
    for (var process : started) {
      told.add(speed("", json(new String(process.getInputStream().readAllBytes()))));
    }
    return new Speed(
        count == 1 ? "1 process without Spark" : count + " processes without Spark",
        told.stream().mapToDouble(Speed::entries).sum(),
        told.stream().mapToDouble(Speed::clock).max().orElseThrow(),
        told.stream().mapToDouble(Speed::busy).sum(),
        told.stream().mapToDouble(Speed::cpu).sum());
  }

  private static Process process(Path archives, int part, int of) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx600m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Measurement.class.getName(), archives.toString()));
    command.addAll(List.of("share", Integer.toString(part), Integer.toString(of)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String json(String said) {
    return said.lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow();
  }

  /** With the loading of the rules, as a task does it that is the first of its machine. */
  private static String share(Path archives, int part, int of) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    var began = System.nanoTime();
    var cpu = threads.getCurrentThreadCpuTime();
    var reading = new EntryReading(new SaleExtractor(Rules.load()));
    var count = 0L;
    var all = new Inbox(Instant.EPOCH, 0).list(List.of(archives)).archives();
    for (var i = part; i < all.size(); i += of) {
      try (var entries = new ArchiveReader(Limits.DEFAULT).open(all.get(i))) {
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
