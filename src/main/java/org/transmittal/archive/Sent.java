package org.transmittal.archive;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;

/**
 * What a server said of a page that it sent, as a crawl keeps it.
 *
 * @param url what was asked for; null if unknown
 * @param charset of the HTTP header; null where it names none
 * @param fileName what a file of the stated media type could be called; null where none is stated
 */
record Sent(@Nullable String url, @Nullable Charset charset, @Nullable String fileName) {
  /** Of a page that nobody sent. */
  static final Sent NOTHING = new Sent(null, null, null);

  /** The address as a record of the archive states it; null if it is no web address. */
  @Nullable Finding<String> address() {
    return url == null || !Host.isAddress(url) ? null : new Finding<>(url, Origin.FIELD, url, null);
  }
}
