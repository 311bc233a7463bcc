package org.transmittal.backfill;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.transmittal.warehouse.EntryEnd;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an application has done.
 *
 * @param archives how many it has read
 * @param before how many files were read before
 * @param copies how many files hold what another holds
 * @param ends how many entries came to which end
 * @param clockNanos from the first task to the last commit
 * @param taskNanos the time of all tasks that came to their end
 * @param cpuNanos the time of a processor that their threads took
 */
record Account(
    int archives,
    int before,
    int copies,
    Map<EntryEnd, Long> ends,
    long clockNanos,
    long taskNanos,
    long cpuNanos) {
  private static final double SECOND = 1e9;

  private long entries() {
    return ends.values().stream().mapToLong(Long::longValue).sum();
  }

  private long count(EntryEnd end) {
    return ends.getOrDefault(end, 0L);
  }

  void print(PrintWriter out) {
    out.printf(
        "Read        %6d entries in %d archives%s%s%n",
        entries(),
        archives,
        before == 0 ? "" : "; %d were read before".formatted(before),
        copies == 0 ? "" : "; %d are copies of others".formatted(copies));
    out.printf(
        "About sales %6d articles, %d of them again within their archive%n",
        count(EntryEnd.LOADED) + count(EntryEnd.DUPLICATE), count(EntryEnd.DUPLICATE));
    out.printf(
        "Left out    %6d (%d not about a sale, %d no article)%n",
        count(EntryEnd.NOT_ABOUT_A_SALE) + count(EntryEnd.NO_ARTICLE),
        count(EntryEnd.NOT_ABOUT_A_SALE),
        count(EntryEnd.NO_ARTICLE));
    out.printf("Quarantined %6d%n", count(EntryEnd.QUARANTINED));
    if (archives > 0) {
      out.printf(
          "Took        %6.1f s; its tasks %.1f s, with %.1f s of processor time%n",
          clockNanos / SECOND, taskNanos / SECOND, cpuNanos / SECOND);
    }
  }

  /** The same as one line of JSON. */
  String json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("archives", archives);
    json.put("read_before", before);
    json.put("copies", copies);
    json.put("entries", entries());
    for (var end : EntryEnd.values()) {
      if (count(end) > 0) {
        json.put(end.name().toLowerCase(Locale.ROOT), count(end));
      }
    }
    json.put("seconds", clockNanos / SECOND);
    json.put("task_seconds", taskNanos / SECOND);
    json.put("cpu_seconds", cpuNanos / SECOND);
    return JsonMapper.shared().writeValueAsString(json);
  }
}
