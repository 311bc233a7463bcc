package org.transmittal.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.transmittal.sale.SaleMention;

/** The one order of mentions: by the article's date, the undated last, then by key. */
final class MentionOrder {
  static final Comparator<SaleMention> EARLIEST_FIRST =
      Comparator.comparing(
              SaleMention::articleDate, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(SaleMention::key);

  private MentionOrder() {}
}
