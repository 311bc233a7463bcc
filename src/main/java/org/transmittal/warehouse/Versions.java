package org.transmittal.warehouse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.ContentHash;

/** What the versions of one article share. */
final class Versions {
  /** Pages that name their outlet's front page as their own address are many articles, not one. */
  private static final Pattern FRONT_PAGE = Pattern.compile("(?i)https?://[^/?#]*/?");

  private static final Pattern FRAGMENT = Pattern.compile("#(?!!).*");

  private Versions() {}

  /** The key of an address; null where it is none of a single article. */
  static @Nullable String key(@Nullable String address) {
    return address == null || FRONT_PAGE.matcher(address).matches()
        ? null
        : ContentHash.of(FRAGMENT.matcher(address).replaceFirst(""));
  }
}
