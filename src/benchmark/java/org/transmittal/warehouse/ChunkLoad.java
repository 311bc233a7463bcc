package org.transmittal.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.transmittal.TestDatabase;
import org.transmittal.benchmark.Time;

/** What articles say, written into a new warehouse as the job writes it, chunk by chunk. */
public final class ChunkLoad {
  private static final int CHUNK = 200;

  private final Path folder;
  private final List<EntryOutcome.AboutSales> outcomes;
  private TestDatabase last;

  /**
   * @param folder where the databases may lie
   */
  public ChunkLoad(Path folder, List<EntryOutcome.AboutSales> outcomes) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.outcomes = outcomes;
  }

  /** Writes them into a new database. */
  public Time load() {
    try (var warehouse = Warehouse.create(folder)) {
      last = warehouse.database();
      var transactions = new TransactionTemplate(new JdbcTransactionManager(warehouse.source()));
      var begin = Time.now();
      for (var from = 0; from < outcomes.size(); from += CHUNK) {
        var chunk = outcomes.subList(from, Math.min(outcomes.size(), from + CHUNK));
        transactions.executeWithoutResult(status -> warehouse.facts().write(Warehouse.RUN, chunk));
      }
      return begin.untilNow();
    }
  }

  /** The database that was written last. */
  public TestDatabase database() {
    return last;
  }
}
