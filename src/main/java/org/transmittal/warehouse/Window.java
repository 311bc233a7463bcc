package org.transmittal.warehouse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which articles a run or a report is about. */
@FunctionalInterface
public interface Window {
  /** All of them. */
  Window ALL = (published, captured) -> true;

  /**
   * Whether it is about an article.
   *
   * @param published the date of the article; null if unknown
   * @param captured when an archive took it in; null if unknown
   */
  boolean holds(@Nullable LocalDate published, @Nullable LocalDate captured);
}
