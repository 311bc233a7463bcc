package org.transmittal.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.transmittal.sale.SaleMention;

/** The one order of mentions: by the article's date, the undated last, then by key. */
final class MentionOrder {
  static final Comparator<SaleMention> EARLIEST_FIRST =
      Comparator.comparing(
              SaleMention::articleDate, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(SaleMention::key);

  private MentionOrder() {}

  /** The latest first: an undated mention counts only where no dated one speaks. */
  static List<SaleMention> latestFirst(List<SaleMention> mentions) {
    var ordered = mentions.stream().sorted(EARLIEST_FIRST).toList();
    var undated = ordered.stream().filter(mention -> mention.articleDate() == null).toList();
    var latestFirst =
        new ArrayList<>(ordered.subList(0, ordered.size() - undated.size()).reversed());
    latestFirst.addAll(undated);
    return latestFirst;
  }
}
