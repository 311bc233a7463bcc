package org.transmittal.archive;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.article.Article;

/** Reads archives as the job does. */
final class Readings {
  private Readings() {}

  static List<Entry> entries(Path path) {
    return entries(path, Limits.DEFAULT);
  }

  static List<Entry> entries(Path path, Limits limits) {
    var all = new ArrayList<Entry>();
    for (var archive : new Inbox(Instant.EPOCH, 0).list(List.of(path)).archives()) {
      try (var entries = new ArchiveReader(limits).open(archive)) {
        for (Entry entry; (entry = entries.next()) != null; ) {
          all.add(entry);
        }
      }
    }
    return all;
  }

  /** How long an archive takes of a processor, which other work on the machine does not change. */
  static Duration time(Path path) {
    var threads = ManagementFactory.getThreadMXBean();
    var start = threads.getCurrentThreadCpuTime();
    entries(path);
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }

  /** The one article of a file. */
  static Article article(Path path) {
    var entries = entries(path);
    if (entries.size() == 1 && entries.getFirst() instanceof Entry.Readable readable) {
      return readable.article();
    }
    throw new AssertionError("no single article: " + entries);
  }

  /** One line an entry: its name, and its text's first words or its reason. */
  static List<String> account(Path path) {
    return entries(path).stream().map(Readings::line).toList();
  }

  private static String line(Entry entry) {
    return switch (entry) {
      case Entry.Readable(var article) -> article.place().entry() + ": " + article.text();
      case Entry.HeldBack(var place) -> place.entry() + ": held back";
      case Entry.NoArticle(var place, var detail) -> place.entry() + ": no article, " + detail;
      case Entry.Rejected(var place, var reason, var detail) -> place.entry() + ": " + reason;
    };
  }
}
