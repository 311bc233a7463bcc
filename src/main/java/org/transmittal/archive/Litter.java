package org.transmittal.archive;

import java.util.Locale;
import java.util.Set;

/** What operating systems leave behind in folders and archives. */
final class Litter {
  private static final Set<String> NAMES =
      Set.of("__macosx", ".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin");

  private Litter() {}

  /** Whether a path, with forward slashes, is litter or lies within it. */
  static boolean is(String path) {
    for (var part : path.split("/")) {
      if (part.startsWith("._") || NAMES.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
