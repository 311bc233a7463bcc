package org.transmittal.archive;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;

/**
 * What is known of how a page came into the archive: what the server said that sent it, and when.
 *
 * @param url what was asked for; null if unknown
 * @param charset of the HTTP header; null where it names none
 * @param fileName what a file of the stated media type could be called; null where none is stated
 * @param captured the day, in UTC where the archive tells it so; null if unknown
 */
record Sent(
    @Nullable String url,
    @Nullable Charset charset,
    @Nullable String fileName,
    @Nullable LocalDate captured) {
  /** Of a page that nobody sent. */
  static final Sent NOTHING = new Sent(null, null, null, null);

  /** Of a file that an archive says was last written at some time. */
  static Sent at(@Nullable Instant time) {
    return time == null
        ? NOTHING
        : new Sent(null, null, null, LocalDate.ofInstant(time, ZoneOffset.UTC));
  }

  /** The address as a record of the archive states it; null if it is no web address. */
  @Nullable Finding<String> address() {
    return url == null || !Host.isAddress(url) ? null : new Finding<>(url, Origin.FIELD, url, null);
  }
}
