package org.transmittal.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article. Texts are NFC-normalized, with lines ended by {@code \n}; every span
 * anywhere in Transmittal points into them.
 *
 * @param place where it stood
 * @param id what the input calls it; null where it has no name of its own
 * @param title null where the input has none apart from the text
 * @param text all of the text as it was saved, with lines that are not of the article itself
 * @param url null if unknown
 * @param publisher the outlet, by the host of its address where nothing else names it; null if
 *     unknown
 * @param author who wrote it: the names, parted by a comma where they are several; null if unknown
 * @param published the date of the article, in the outlet's own time; null if unknown
 * @param language ISO 639-1 code; null if unknown
 */
public record Article(
    Place place,
    @Nullable String id,
    @Nullable String title,
    String text,
    @Nullable Finding<String> url,
    @Nullable Finding<String> publisher,
    @Nullable Finding<String> author,
    @Nullable Finding<LocalDate> published,
    @Nullable String language) {

  /**
   * The key of this version: a hash of what the entry says. What is only worked out from that, such
   * as a date from an address, is no part of it, so that a better reader finds the same article;
   * nor is who wrote or published it.
   */
  public String key() {
    var stated =
        published == null || published.origin() == Origin.URL || published.origin() == Origin.TEXT
            ? null
            : published.quote();
    return ContentHash.of(title, text, address(), stated);
  }

  /** The address; null if unknown. */
  public @Nullable String address() {
    return url == null ? null : url.value();
  }

  /** The date; null if unknown. */
  public @Nullable LocalDate date() {
    return published == null ? null : published.value();
  }
}
