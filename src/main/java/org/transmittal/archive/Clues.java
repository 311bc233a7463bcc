package org.transmittal.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Span;

/** What an address and a text tell of an article where no field or page head does. */
final class Clues {
  private Clues() {}

  /** The date that an address tells; null if there is no address or it tells none. */
  static @Nullable Finding<LocalDate> published(@Nullable Finding<String> url) {
    if (url == null) {
      return null;
    }
    var found = UrlDate.find(url.value());
    if (found == null) {
      return null;
    }
    var within = url.span();
    var span =
        within == null
            ? null
            : new Span(within.start() + found.span().start(), within.start() + found.span().end());
    return new Finding<>(found.date(), Origin.URL, found.span().of(url.value()), span);
  }

  /** The first that is there. */
  static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one != null ? one : other;
  }
}
