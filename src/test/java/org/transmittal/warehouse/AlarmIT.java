package org.transmittal.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.transmittal.TestDatabase;

/** What is told of a database at once, and not only by the call that failed. */
public class AlarmIT {
  @TempDir Path folder;

  @Test
  void aDatabaseThatCanWriteNoMoreRaisesTheAlarmAndAnotherFaultDoesNot() throws Exception {
    var database = TestDatabase.create(folder);
    var settings =
        new DatabaseSettings(database.url(), database.user(), database.password(), "", "", 3);
    var told = new ArrayList<String>();
    try (var source = new WarehouseConfiguration().dataSource(settings, Optional.of(told::add))) {
      var jdbc = new JdbcTemplate(source);
      assertThatThrownBy(() -> jdbc.execute("SELECT * FROM nowhere")).isNotNull();
      assertThat(told).isEmpty();

      assertThatThrownBy(() -> fillUp(jdbc)).isNotNull();

      assertThat(told).isNotEmpty();
    }
  }

  /** Has the database say what it says when its disk is full. */
  private static void fillUp(JdbcTemplate jdbc) {
    if (TestDatabase.isMySql()) {
      jdbc.execute("SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114");
    } else {
      jdbc.execute("CREATE ALIAS fill_up FOR '%s.fail'".formatted(AlarmIT.class.getName()));
      jdbc.execute("CALL fill_up()");
    }
  }

  /** A function of H2. */
  public static void fail() throws SQLException {
    throw new SQLException("No disk space available", "90100", 90098);
  }
}
