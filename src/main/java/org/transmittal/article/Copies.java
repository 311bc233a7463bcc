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
  /**
   * Texts are compared if they agree in a band, three parts of their fingerprints: of copies with
   * seven tenths of their wording in common that misses one in a hundred, and it leaves a crawl of
   * a million articles a few dozen comparisons each.
   */
  private static final int BANDS = 10;

  private static final int WIDTH = Fingerprint.PARTS / BANDS;

  /**
   * An article as far as its likeness goes.
   *
   * @param date null if unknown
   */
  public record Printed(String key, @Nullable LocalDate date, Fingerprint fingerprint) {}

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
        if (article.fingerprint().isNear(other.fingerprint())
            && (first == null || EARLIEST_FIRST.compare(other, first) < 0)) {
          first = other;
        }
      }
    }
    return first;
  }

  private static long band(Printed article, int band) {
    long parts = band;
    for (var part = band * WIDTH; part < (band + 1) * WIDTH; part++) {
      parts = parts * 0x9e3779b97f4a7c15L + article.fingerprint().part(part);
    }
    return parts;
  }
}
