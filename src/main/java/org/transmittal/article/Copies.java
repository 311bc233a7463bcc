package org.transmittal.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows copies of one story, as when several outlets print the same wire report. The earliest is
 * the original, whatever the order in which they come; a copy of a copy is no copy of the original
 * unless it is near that too, so that likeness does not creep.
 */
public final class Copies {
  /** More bands than bits that may differ, so that copies have one band in common at least. */
  private static final int BANDS = Fingerprint.NEAR + 1;

  private static final int WIDTH = Long.SIZE / BANDS;

  /**
   * An article as far as its likeness goes.
   *
   * @param date null if unknown
   */
  public record Printed(String key, @Nullable LocalDate date, long fingerprint) {}

  private static final Comparator<Printed> EARLIEST_FIRST =
      Comparator.comparing(
              Printed::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Printed::key);

  private Copies() {}

  /** The key of the original of each copy, by the key of the copy. */
  public static Map<String, String> of(Collection<Printed> articles) {
    var copies = new TreeMap<String, String>();
    var originals = new HashMap<Long, List<Printed>>();
    for (var article : articles.stream().sorted(EARLIEST_FIRST).toList()) {
      var original = original(article, originals);
      if (original != null) {
        copies.put(article.key(), original.key());
      } else {
        for (var band = 0; band < BANDS; band++) {
          originals.computeIfAbsent(band(article, band), b -> new ArrayList<>()).add(article);
        }
      }
    }
    return copies;
  }

  private static @Nullable Printed original(Printed article, Map<Long, List<Printed>> originals) {
    Printed first = null;
    for (var band = 0; band < BANDS; band++) {
      for (var other : originals.getOrDefault(band(article, band), List.of())) {
        if (Fingerprint.isNear(article.fingerprint(), other.fingerprint())
            && (first == null || EARLIEST_FIRST.compare(other, first) < 0)) {
          first = other;
        }
      }
    }
    return first;
  }

  private static long band(Printed article, int band) {
    var bits = article.fingerprint() >>> band * WIDTH & (1L << WIDTH) - 1;
    return bits << 8 | band;
  }
}
