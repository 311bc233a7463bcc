package org.transmittal.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.TestDatabase;

/** A ledger of an earlier release, brought up to date. */
class MigrationIT {
  @TempDir Path folder;

  @Test
  void theArticlesOfAnEarlierLedgerAreSketched() throws Exception {
    var database = TestDatabase.create(folder);
    flyway(database, "2");
    var text = IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    database.execute(article("a", text), article("b", "too short"));

    flyway(database, "latest");

    assertThat(database.rows("SELECT article_key FROM latest_article WHERE sketch IS NOT NULL"))
        .isEqualTo(List.of("a"));
  }

  @Test
  void theArticlesOfAnEarlierLedgerHaveNoAuthorAndTheirLatestVersionsCanHaveOne() throws Exception {
    var database = TestDatabase.create(folder);
    flyway(database, "2");
    database.execute(article("a", "text"));

    flyway(database, "latest");

    assertThat(database.rows("SELECT article_key FROM latest_article WHERE author IS NULL"))
        .isEqualTo(List.of("a"));
    database.execute("UPDATE article SET author = 'A. Writer', author_origin = 'META'");
    assertThat(database.rows("SELECT author FROM latest_article")).isEqualTo(List.of("A. Writer"));
  }

  @Test
  void aMigrationThatWasCutOffStandsBeingRunAgain() throws Exception {
    var database = TestDatabase.create(folder);
    flyway(database, "latest");
    database.execute("DELETE FROM flyway_schema_history WHERE installed_rank > 2");

    flyway(database, "latest");

    assertThat(database.rows("SELECT COUNT(*) FROM latest_article")).isEqualTo(List.of("0"));
  }

  @Test
  void theTablesOfTheJobHoldTheLettersOfAnyLanguage() throws Exception {
    var database = TestDatabase.create(folder);
    flyway(database, "latest");

    database.execute(
        "INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, JOB_NAME, JOB_KEY)"
            + " VALUES (1, 'tên lửa 導彈', 'k')");

    assertThat(database.rows("SELECT JOB_NAME FROM BATCH_JOB_INSTANCE"))
        .isEqualTo(List.of("tên lửa 導彈"));
  }

  private static String article(String key, String text) {
    return "INSERT INTO article (article_key, text, fingerprint, rules, run_id, loaded_at)"
        + " VALUES ('%s', '%s', 1, 'r', 1, '2026-01-05 02:00:00')".formatted(key, text);
  }

  private static void flyway(TestDatabase database, String target) {
    WarehouseConfiguration.flyway()
        .dataSource(database.url(), database.user(), database.password())
        .target(target)
        .load()
        .migrate();
  }
}
