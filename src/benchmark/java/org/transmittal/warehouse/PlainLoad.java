package org.transmittal.warehouse;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.transmittal.TestDatabase;
import org.transmittal.benchmark.Time;

/**
 * The rows that loading has written, written again as plainly as JDBC can: one batch of a thousand
 * rows after another into the same empty tables, each committed.
 */
public final class PlainLoad {
  private static final int BATCH = 1000;
  private static final List<String> TABLES =
      List.of(
          "article",
          "article_place",
          "sale_mention",
          "mention_item",
          "evidence",
          "mention_value",
          "mention_restated");

  private record Rows(List<String> columns, List<Object[]> values) {}

  private final Map<String, Rows> tables = new LinkedHashMap<>();
  private final Path folder;

  private PlainLoad(Path folder) {
    this.folder = folder;
  }

  /**
   * The rows of a database.
   *
   * @param folder where the new ones may lie
   */
  public static PlainLoad of(TestDatabase database, Path folder) throws SQLException {
    var load = new PlainLoad(folder);
    try (var source = source(database);
        var connection = source.getConnection();
        var statement = connection.createStatement()) {
      for (var table : TABLES) {
        try (var rows = statement.executeQuery("SELECT * FROM " + table)) {
          load.tables.put(table, rows(rows));
        }
      }
    }
    return load;
  }

  /** How many rows it has. */
  public long rows() {
    return tables.values().stream().mapToLong(rows -> rows.values().size()).sum();
  }

  /** Writes them into a new database. */
  public Time load() throws SQLException {
    try (var source = source(TestDatabase.create(folder))) {
      return load(source);
    }
  }

  private Time load(DataSource source) throws SQLException {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      var begin = Time.now();
      for (var table : tables.entrySet()) {
        write(connection, table.getKey(), table.getValue());
      }
      return begin.untilNow();
    }
  }

  private static void write(Connection connection, String table, Rows rows) throws SQLException {
    var sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", rows.columns()),
                String.join(", ", Collections.nCopies(rows.columns().size(), "?")));
    try (var insert = connection.prepareStatement(sql)) {
      for (var i = 0; i < rows.values().size(); i++) {
        var row = rows.values().get(i);
        for (var column = 0; column < row.length; column++) {
          insert.setObject(column + 1, row[column]);
        }
        insert.addBatch();
        if ((i + 1) % BATCH == 0 || i + 1 == rows.values().size()) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
  }

  private static Rows rows(ResultSet rows) throws SQLException {
    var meta = rows.getMetaData();
    var columns = new ArrayList<String>();
    for (var i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(meta.getColumnName(i));
    }
    var values = new ArrayList<Object[]>();
    while (rows.next()) {
      var row = new Object[columns.size()];
      for (var i = 0; i < row.length; i++) {
        var isText =
            meta.getColumnType(i + 1) == Types.CLOB
                || meta.getColumnType(i + 1) == Types.LONGVARCHAR;
        row[i] = isText ? rows.getString(i + 1) : rows.getObject(i + 1);
      }
      values.add(row);
    }
    return new Rows(columns, values);
  }

  private static HikariDataSource source(TestDatabase database) {
    return new WarehouseConfiguration()
        .dataSource(
            new DatabaseSettings(database.url(), database.user(), database.password(), "", "", 3),
            Optional.empty());
  }
}
