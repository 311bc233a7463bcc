package org.transmittal.warehouse;

import java.util.List;
import org.transmittal.article.Article;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.sale.SaleMention;

/** What reading an entry came to; the {@link FactWriter} keeps it and counts it. */
public sealed interface EntryOutcome {
  /** The key of the archive that it belongs to. */
  String archive();

  /** How many entries came to an end by it. */
  default long ended() {
    return 1;
  }

  /** The article tells of sales. */
  record AboutSales(Article article, String rules, List<SaleMention> mentions)
      implements EntryOutcome {
    @Override
    public String archive() {
      return article.place().archive();
    }
  }

  /**
   * Articles are left out, and why.
   *
   * @param end not about a sale, outside the window or no article at all
   * @param entries how many, at least 1
   */
  record LeftOut(String archive, EntryEnd end, long entries) implements EntryOutcome {
    /** One article. */
    public LeftOut(String archive, EntryEnd end) {
      this(archive, end, 1);
    }

    @Override
    public long ended() {
      return entries;
    }
  }

  /**
   * The article tells of sales, and nobody knows whether it is of the window that was asked for; it
   * is listed by its place.
   */
  record Undated(Place place) implements EntryOutcome {
    @Override
    public String archive() {
      return place.archive();
    }
  }

  /** The entry gave no article. */
  record Rejected(Place place, Rejection reason, String detail) implements EntryOutcome {
    @Override
    public String archive() {
      return place.archive();
    }
  }

  /**
   * No entry: the archive has been read to its end.
   *
   * @param entries how many entries the reader has seen in it, from its beginning
   */
  record ArchiveRead(String archive, long entries) implements EntryOutcome {
    @Override
    public long ended() {
      return 0;
    }
  }
}
