package org.transmittal;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One real MySQL 8 server for all tests of a JVM, on a free port of this machine with a data
 * directory of its own. It ends with the JVM.
 */
final class MySqlServer {
  private static final int SECONDS_TO_START = 60;

  private static MySqlServer server;

  private final Path mysqld;
  private final Path home;
  private final Path data;
  private final File log;
  private final int port;
  private Process process;

  private MySqlServer(Path home) throws IOException, InterruptedException {
    this.home = home;
    mysqld = home.resolve("bin/mysqld");
    if (!mysqld.toFile().setExecutable(true)) {
      throw new IOException("no server to start at " + mysqld);
    }
    data = Files.createTempDirectory(home.getParent(), "mysql-data");
    log = data.resolveSibling(data.getFileName() + ".log").toFile();
    var initialized =
        new ProcessBuilder(options(mysqld, home, data, "--initialize-insecure"))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    if (!initialized.waitFor(SECONDS_TO_START, SECONDS) || initialized.exitValue() != 0) {
      throw new IOException("mysqld could not make its data directory; see " + log);
    }
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    process = start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroy()));
    awaitAnswer();
  }

  /**
   * Ends the server under whoever is at work on it.
   *
   * @param crash whether it is killed, and not told to end
   */
  static synchronized void stop(boolean crash) {
    try {
      (crash ? server.process.destroyForcibly() : server.end()).waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts it again. */
  static synchronized void startAgain() {
    try {
      server.process = server.start();
      server.awaitAnswer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process end() {
    process.destroy();
    return process;
  }

  /** An empty database on the server. */
  static synchronized TestDatabase database(String name) {
    try {
      if (server == null) {
        server = new MySqlServer(Path.of(System.getProperty("transmittal.test.mysql")));
      }
      try (var connection = DriverManager.getConnection(server.url(""), "root", "");
          var statement = connection.createStatement()) {
        // As one has it that was set up long ago: what the tables need they have to say themselves.
        statement.execute("CREATE DATABASE " + name + " CHARACTER SET latin1");
      }
      return new TestDatabase(server.url(name), "root", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String url(String database) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
  }

  private Process start() throws IOException {
    var command = options(mysqld, home, data, "--port=" + port);
    command.addAll(
        List.of(
            "--bind-address=127.0.0.1",
            "--mysqlx=OFF",
            "--skip-log-bin",
            "--socket=" + data.resolve("s.sock").toAbsolutePath(),
            "--pid-file=" + data.resolve("mysqld.pid").toAbsolutePath()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  private static List<String> options(Path mysqld, Path home, Path data, String option) {
    var options = new ArrayList<String>();
    options.add(mysqld.toAbsolutePath().toString());
    options.add("--no-defaults");
    options.add("--basedir=" + home.toAbsolutePath());
    options.add("--datadir=" + data.toAbsolutePath());
    // What is handed to the system outlives a server that is killed, and no test takes the system
    // down; waiting for the disk would only make each of the many databases dearer.
    options.add("--innodb-flush-method=nosync");
    options.add("--innodb-doublewrite=OFF");
    options.add("--performance-schema=OFF");
    if ("root".equals(System.getProperty("user.name"))) {
      options.add("--user=root");
    }
    options.add(option);
    return options;
  }

  private void awaitAnswer() throws InterruptedException, IOException {
    var deadline = System.nanoTime() + SECONDS.toNanos(SECONDS_TO_START);
    while (System.nanoTime() < deadline && process.isAlive()) {
      try (var connection = DriverManager.getConnection(url(""), "root", "")) {
        return;
      } catch (SQLException e) {
        Thread.sleep(100);
      }
    }
    throw new IOException("mysqld does not answer; see " + log);
  }
}
