package org.transmittal.backlog;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/**
 * What the entries of an archive came to, in their order; those that were left out come last, all
 * of an end at once. At most a row of each table is held.
 */
public final class Outcomes implements AutoCloseable {
  private final Rows articles;
  private final Rows quarantine;
  private final Deque<EntryOutcome> leftOut = new ArrayDeque<>();

  Outcomes(Backlog backlog, Manifest manifest) {
    articles = Rows.open(backlog, manifest.file(Table.ARTICLES));
    quarantine = Rows.open(backlog, manifest.file(Table.QUARANTINE));
    manifest
        .ends()
        .forEach(
            (end, count) -> {
              if (end == EntryEnd.NOT_ABOUT_A_SALE || end == EntryEnd.NO_ARTICLE) {
                leftOut.add(new EntryOutcome.LeftOut(manifest.archive(), end, count));
              }
            });
  }

  /**
   * The next one; null behind the last.
   *
   * @throws BacklogException if it cannot be read
   */
  public @Nullable EntryOutcome next() {
    if (articles.position() < quarantine.position()) {
      return articles.take(
          row ->
              OutcomeJson.aboutSales(
                  row.getString("outcome"),
                  row.isNull("title") ? null : row.getString("title"),
                  row.getString("text")));
    }
    return quarantine.position() < Rows.END
        ? quarantine.take(row -> OutcomeJson.rejected(row.getString("outcome")))
        : leftOut.poll();
  }

  @Override
  public void close() {
    articles.close();
    quarantine.close();
  }
}
