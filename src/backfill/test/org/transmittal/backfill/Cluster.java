package org.transmittal.backfill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A standalone Spark cluster on the loopback interface: a master and workers of one core each, as
 * processes of their own from the jars that a cluster has, each with an address of its own, so that
 * they are several hosts to Spark.
 */
public final class Cluster implements AutoCloseable {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path SPARK =
      Path.of(System.getProperty("transmittal.build", "target/backfill"), "spark").toAbsolutePath();
  private static final Pattern MASTER =
      Pattern.compile("Starting Spark master at (spark://[\\d.]+:\\d+)");
  private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();
  private final String master;

  private final String options;

  private Cluster(Path folder, String options) throws Exception {
    this.folder = folder;
    this.options = options;
    var log = start("org.apache.spark.deploy.master.Master", "master", address(), processes);
    master = waitFor(MASTER, log);
  }

  /**
   * Starts one with so many workers.
   *
   * @param options of every JVM in it
   */
  public static Cluster start(Path folder, int workers, String options) throws Exception {
    Files.createDirectories(folder);
    var cluster = new Cluster(folder, options);
    try {
      for (var i = 0; i < workers; i++) {
        cluster.addWorker();
      }
      return cluster;
    } catch (Exception e) {
      cluster.close();
      throw e;
    }
  }

  /** Adds a worker. */
  public void addWorker() throws Exception {
    var name = "worker-" + processes.size();
    var work = folder.resolve(name).toString();
    var log =
        start(
            "org.apache.spark.deploy.worker.Worker",
            name,
            address(),
            workers,
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            work,
            master);
    processes.add(workers.getLast());
    waitFor(REGISTERED, log);
  }

  /** Kills a worker with all that it has started. */
  public void killWorker() throws InterruptedException {
    var worker = workers.removeFirst();
    var executors = worker.descendants().toList();
    worker.destroyForcibly().waitFor();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  /** Sends the last worker's executors a signal: {@code STOP} to hang, {@code CONT} to go on. */
  public void signal(String signal) throws Exception {
    for (var executor : workers.getLast().descendants().toList()) {
      var pid = Long.toString(executor.pid());
      new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().waitFor();
    }
  }

  /**
   * Starts the application by its launcher.
   *
   * @param conf settings of Spark
   * @param log where it says what it does
   */
  public Process submit(List<String> conf, Path log, String... args) throws IOException {
    var command = new ArrayList<>(List.of("jobs/backfill", "--master", master));
    for (var setting : conf) {
      command.addAll(List.of("--conf", setting));
    }
    command.addAll(
        List.of("--conf", "spark.executor.memory=600m", "--conf", "spark.ui.enabled=false"));
    command.add("--");
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).directory(HOME.toFile());
    builder.environment().remove("SPARK_HOME");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JDK_JAVA_OPTIONS", options);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** 127.0.0.1 of the master, and the next one of each worker. */
  private String address() {
    return "127.0.0." + (processes.size() + 1);
  }

  private Path start(String main, String name, String address, List<Process> into, String... args)
      throws IOException {
    var log = folder.resolve(name + ".log");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                SPARK.resolve("jars") + "/*",
                main,
                "--host",
                address,
                "--port",
                "0",
                "--webui-port",
                "0"));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("SPARK_HOME", SPARK.toString());
    builder.environment().put("SPARK_LOCAL_IP", address);
    // A Spark that is downloaded tells this by its scripts.
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JDK_JAVA_OPTIONS", options);
    into.add(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    return log;
  }

  private static String waitFor(Pattern words, Path log) throws Exception {
    var end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end) {
      var found = words.matcher(Files.readString(log));
      if (found.find()) {
        return found.group(found.groupCount());
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("no \"%s\" in %s".formatted(words, Files.readString(log)));
  }

  @Override
  public void close() {
    for (var process : processes.reversed()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
