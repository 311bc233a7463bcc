package org.transmittal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.transmittal.archive.Archive;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.archive.Limits;
import org.transmittal.article.Article;
import org.transmittal.job.Progress;

/** Reads the articles of files that a command names; what is broken is said and left out. */
final class ArticleFiles {
  private final ArchiveReader reader = new ArchiveReader(Limits.DEFAULT);
  private final PrintWriter err;
  private final Progress progress;

  ArticleFiles(PrintWriter err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /**
   * Reads a file or folder.
   *
   * @param each is given every article and the archive it stands in
   * @return whether all of it could be read
   * @throws org.transmittal.archive.InboxException if there is nothing at the path
   */
  boolean read(Path path, BiConsumer<Article, Archive> each) {
    var whole = true;
    var archives = new Inbox(Instant.EPOCH, 0).list(List.of(path)).archives();
    for (var i = 0; i < archives.size(); i++) {
      progress.reading(archives.get(i).path().toString(), i + 1, archives.size());
      whole &= read(archives.get(i), each);
    }
    return whole;
  }

  private boolean read(Archive archive, BiConsumer<Article, Archive> each) {
    var whole = true;
    try (var entries = reader.open(archive)) {
      for (Entry entry; (entry = entries.next()) != null; ) {
        switch (entry) {
          case Entry.Readable(var article) -> each.accept(article, archive);
          case Entry.NoArticle none -> {}
          case Entry.HeldBack held -> {}
          case Entry.Rejected(var place, var reason, var detail) -> {
            whole = false;
            err.printf(
                "transmittal: %s, offset %d: %s: %s; %s%n",
                place, place.offset(), reason, detail, reason.mend());
          }
        }
        progress.entries(1);
      }
    }
    return whole;
  }
}
