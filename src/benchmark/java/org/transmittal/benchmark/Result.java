package org.transmittal.benchmark;

import java.util.Locale;

/**
 * What measuring a part came to.
 *
 * @param part what was measured
 * @param floor what it is measured against
 * @param most what the ratio may be at most; 0 where none is asked for
 * @param items how many articles, mentions or rows
 * @param bytes unpacked bytes; 0 where there are none
 */
public record Result(String part, String floor, double most, long items, long bytes, Race race) {
  double itemsASecond() {
    return items / race.work();
  }

  double megabytesASecond() {
    return bytes / 1e6 / race.work();
  }

  static String head() {
    return "%-44s %12s %9s %9s %9s %7s %7s %7s"
            .formatted("part", "items/s", "MB/s", "work s", "floor s", "ratio", "of cpu", "at most")
        + "   heap MB   floor";
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-44s %,12.0f %9s %9.2f %9.2f %7.2f %7.2f %7s %9.0f   %s",
        part,
        itemsASecond(),
        bytes == 0 ? "" : String.format(Locale.ROOT, "%.1f", megabytesASecond()),
        race.work(),
        race.floor(),
        race.ratio(),
        race.processor(),
        most == 0 ? "" : String.format(Locale.ROOT, "%.2f", most),
        race.heap() / 1e6,
        floor);
  }
}
