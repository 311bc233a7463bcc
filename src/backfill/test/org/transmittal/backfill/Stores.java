package org.transmittal.backfill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * An HDFS of one name node and one data node, and a server that speaks as S3 does, each in a
 * process of its own on the loopback interface; with the shell of Hadoop, which knows both.
 */
public final class Stores implements AutoCloseable {
  private static final Path BUILD =
      Path.of(System.getProperty("transmittal.build", "target/backfill")).toAbsolutePath();
  private static final String SERVERS = BUILD.resolve("stores/servers") + "/*";
  private static final Path CLIENT = BUILD.resolve("stores/client");
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);
  private static final String BUCKET = "archives";

  private final Path folder;
  private final int namePort = freePort();
  private final int objectPort = freePort();
  private final List<Process> servers = new ArrayList<>();

  private Stores(Path folder) throws IOException {
    this.folder = folder;
  }

  /** Starts both, empty. */
  public static Stores start(Path folder) throws Exception {
    Files.createDirectories(folder);
    var stores = new Stores(folder);
    try {
      stores.start();
      return stores;
    } catch (Exception e) {
      stores.close();
      throw e;
    }
  }

  private void start() throws Exception {
    var up = folder.resolve("hdfs.json");
    var hdfs = folder.resolve("hdfs.log");
    var names = List.of("-format", "-datanodes", "1", "-nnport", "" + namePort);
    var main = new ArrayList<>(List.of("-Dhdfs.minidfs.basedir=" + folder.resolve("hdfs")));
    main.addAll(List.of("-cp", SERVERS, "org.apache.hadoop.test.MiniDFSClusterManager"));
    main.addAll(names);
    main.addAll(List.of("-writeDetails", up.toString()));
    servers.add(java(main, hdfs));
    var s3 = folder.resolve("s3.log");
    servers.add(
        java(
            List.of(
                "-cp",
                SERVERS,
                "com.adobe.testing.s3mock.S3MockApplication",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--com.adobe.testing.s3mock.http-port=" + objectPort,
                "--com.adobe.testing.s3mock.store.root=" + folder.resolve("s3"),
                "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET),
            s3));
    waitFor(() -> Files.exists(up), hdfs);
    waitFor(() -> read(s3).contains("Started S3MockApplication"), s3);
    var site = new StringBuilder("<configuration>");
    client()
        .forEach(
            (name, value) ->
                site.append("<property><name>%s</name>".formatted(name))
                    .append("<value>%s</value></property>".formatted(value)));
    Files.writeString(folder.resolve("core-site.xml"), site.append("</configuration>"));
  }

  /**
   * The root of a store.
   *
   * @param scheme {@code hdfs} or {@code s3a}
   */
  public String root(String scheme) {
    return scheme.equals("hdfs") ? "hdfs://127.0.0.1:" + namePort : "s3a://" + BUCKET;
  }

  /** What an application of Spark is started with, that it can read from both. */
  public List<String> conf() throws IOException {
    var conf = new ArrayList<String>();
    try (var jars = Files.list(CLIENT)) {
      conf.add("spark.jars=" + String.join(",", jars.map(Path::toString).sorted().toList()));
    }
    client().forEach((name, value) -> conf.add("spark.hadoop.%s=%s".formatted(name, value)));
    return conf;
  }

  /** Has the shell of Hadoop do something: what {@code hadoop fs} does. */
  public void shell(String... args) throws Exception {
    var classes = "%s:%s/*:%s/*".formatted(folder, CLIENT, BUILD.resolve("spark/jars"));
    var command = new ArrayList<>(List.of("-cp", classes, "org.apache.hadoop.fs.FsShell"));
    command.addAll(List.of(args));
    var log = folder.resolve("shell.log");
    if (java(command, log).waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", args) + ": " + read(log));
    }
  }

  private Map<String, String> client() {
    return Map.of(
        "fs.s3a.endpoint",
        "http://127.0.0.1:" + objectPort,
        "fs.s3a.endpoint.region",
        "us-east-1",
        "fs.s3a.path.style.access",
        "true",
        "fs.s3a.access.key",
        "reader",
        "fs.s3a.secret.key",
        "of no account");
  }

  private Process java(List<String> args, Path log) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(args);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void waitFor(BooleanSupplier up, Path log) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE;
    while (!up.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("not up: " + read(log));
      }
      Thread.sleep(100);
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return "";
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    servers.forEach(Process::destroyForcibly);
  }
}
