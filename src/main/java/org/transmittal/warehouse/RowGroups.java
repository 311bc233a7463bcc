package org.transmittal.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of a query by a key that several of them share, each group in the order of the query.
 */
final class RowGroups {
  private RowGroups() {}

  /** What one row tells. */
  interface RowValue<T> {
    T of(ResultSet row) throws SQLException;
  }

  static <T> Map<String, List<T>> of(
      JdbcTemplate jdbc, String key, String sql, RowValue<T> value, Object... args) {
    var groups = new HashMap<String, List<T>>();
    jdbc.query(
        sql,
        row -> {
          groups.computeIfAbsent(row.getString(key), k -> new ArrayList<>()).add(value.of(row));
        },
        args);
    return groups;
  }
}
