package org.transmittal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.transmittal.TestDatabase;

/** A ledger, a folder for reports, and the command that brings them up to date. */
record Commands(TestDatabase database, Path settings, Path out) {
  static Commands on(Path folder, String... more) throws IOException {
    return on(folder, database -> database, more);
  }

  /** The same, where a run speaks to the database in another way than the tests. */
  static Commands on(Path folder, UnaryOperator<TestDatabase> way, String... more)
      throws IOException {
    Files.createDirectories(folder);
    var database = TestDatabase.create(folder);
    return new Commands(
        database, way.apply(database).settings(folder, more), folder.resolve("out"));
  }

  /** Runs in this process. */
  Console run(Path inbox, String... more) {
    return Console.run(args(inbox, more).toArray(String[]::new));
  }

  /** Takes in what was read elsewhere, in this process. */
  Console load(Path backlog) {
    return Console.run(with(new ArrayList<>(List.of("load", backlog.toString()))));
  }

  /** Starts a process of its own, as the launcher does. */
  Process start(Path inbox) throws IOException {
    return start(List.of(), inbox);
  }

  /** The same with options of the JVM. */
  Process start(List<String> options, Path inbox, String... more) throws IOException {
    return process(options, inbox, more).start();
  }

  /** The same before it is started. */
  ProcessBuilder process(List<String> options, Path inbox, String... more) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.add("-Dtransmittal.home=" + out.resolveSibling("home"));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.transmittal.cli.Transmittal");
    command.addAll(args(inbox, more));
    return new ProcessBuilder(command).redirectOutput(out.resolveSibling("stdout.txt").toFile());
  }

  /** The reports with their bytes; the manifest beside them names the run, which is bookkeeping. */
  Map<String, byte[]> reports() throws IOException {
    var reports = new TreeMap<String, byte[]>();
    var folder = out.resolve("2026-11-01");
    if (!Files.exists(folder)) {
      return reports;
    }
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> !f.endsWith("manifest.json")).toList()) {
        reports.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return reports;
  }

  private List<String> args(Path inbox, String... more) {
    var args = new ArrayList<>(List.of("run", "--inbox", inbox.toString()));
    return List.of(with(args, more));
  }

  private String[] with(List<String> args, String... more) {
    args.addAll(List.of("--config", settings.toString(), "--out", out.toString()));
    args.addAll(List.of("--date", "2026-11-01"));
    args.addAll(List.of("--metrics", out.resolveSibling("metrics").toString()));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }
}
