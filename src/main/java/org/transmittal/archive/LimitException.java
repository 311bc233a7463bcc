package org.transmittal.archive;

import java.io.IOException;
import org.transmittal.article.Rejection;

/** More than one of the {@link Limits} allows. */
final class LimitException extends IOException {
  private final Rejection reason;

  private LimitException(Rejection reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** An entry, a line or a header with more bytes than an entry may have. */
  static LimitException tooLarge(long limit) {
    return new LimitException(Rejection.TOO_LARGE, "more than " + limit + " bytes");
  }

  /** Bytes that unpack to more than they may. */
  static LimitException tooTight(long unpacked, long packed) {
    return new LimitException(
        Rejection.PACKED_TOO_TIGHT,
        "more than " + unpacked + " bytes come out of " + packed + ", as of a bomb");
  }

  /** The code of the limit. */
  Rejection reason() {
    return reason;
  }
}
