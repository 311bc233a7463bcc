package org.transmittal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database of its own for each test: an H2 file below the test's folder, or one on a real
 * MySQL server where {@code transmittal.test.db} is {@code mysql}.
 */
public record TestDatabase(String url, String user, String password) {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final List<String> LEDGER =
      List.of(
          "archive",
          "article",
          "article_copy",
          "article_place",
          "sale_mention",
          "mention_item",
          "mention_value",
          "mention_restated",
          "evidence",
          "quarantine",
          "sale",
          "sale_item",
          "sale_member",
          "sale_join",
          "sale_likeness",
          "sale_conflict",
          "sale_testimony",
          "sale_step",
          "sale_agreement",
          "sale_dollars",
          "decision",
          "decision_outcome");
  private static final Set<String> BOOKKEEPING = Set.of("run_id", "known_at", "loaded_at", "since");

  /** Makes one. */
  public static TestDatabase create(Path folder) {
    var name = "ledger" + COUNT.incrementAndGet();
    return isMySql()
        ? MySqlServer.database(name)
        : new TestDatabase(
            "jdbc:h2:file:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                .formatted(folder.resolve(name).toAbsolutePath()),
            "sa",
            "");
  }

  /** Whether the tests run on MySQL. */
  public static boolean isMySql() {
    return "mysql".equals(System.getProperty("transmittal.test.db"));
  }

  /**
   * Ends the MySQL server under whoever is at work on it.
   *
   * @param crash whether it is killed, and not told to end
   */
  public static void stopServer(boolean crash) {
    MySqlServer.stop(crash);
  }

  /** Starts it again. */
  public static void startServer() {
    MySqlServer.startAgain();
  }

  /** The name of the product that answers, such as MySQL. */
  public String product() throws SQLException {
    try (var connection = DriverManager.getConnection(url, user, password)) {
      return connection.getMetaData().getDatabaseProductName();
    }
  }

  /** Writes a configuration file that names it. */
  public Path settings(Path folder, String... more) throws IOException {
    var lines =
        new ArrayList<>(
            List.of(
                "transmittal.db.url=" + url,
                "transmittal.db.user=" + user,
                "transmittal.db.password=" + password));
    lines.addAll(List.of(more));
    return Files.write(folder.resolve("settings.properties"), lines);
  }

  /** Changes it by hand, as a fault or an administrator would. */
  public void execute(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The rows of a query, each as its values in one line. */
  public List<String> rows(String sql) throws SQLException {
    return rows(sql, Set.of());
  }

  /** The same database for another user. */
  public TestDatabase as(String another, String word) {
    return new TestDatabase(url, another, word);
  }

  /** Every row of every table of the ledger, in order, without the columns that only keep books. */
  public List<String> dump() throws SQLException {
    var dump = new ArrayList<String>();
    for (var table : LEDGER) {
      rows("SELECT * FROM " + table, BOOKKEEPING).stream()
          .sorted()
          .forEach(row -> dump.add(table + ": " + row));
    }
    return dump;
  }

  private List<String> rows(String sql, Set<String> without) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var columns = columns(result.getMetaData(), without);
      while (result.next()) {
        var row = new ArrayList<String>();
        for (var column : columns) {
          row.add(result.getString(column));
        }
        rows.add(String.join(" | ", row));
      }
    }
    return rows;
  }

  private static List<Integer> columns(ResultSetMetaData meta, Set<String> without)
      throws SQLException {
    var columns = new ArrayList<Integer>();
    for (var i = 1; i <= meta.getColumnCount(); i++) {
      if (!without.contains(meta.getColumnName(i))) {
        columns.add(i);
      }
    }
    return columns;
  }
}
