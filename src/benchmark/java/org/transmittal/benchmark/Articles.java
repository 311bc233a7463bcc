package org.transmittal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.archive.Archive;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Limits;
import org.transmittal.article.Article;

/** The articles of an archive, all of them in memory. */
final class Articles {
  private Articles() {}

  static List<Article> of(Path archive) throws IOException {
    var articles = new ArrayList<Article>();
    var reader = new ArchiveReader(Limits.DEFAULT);
    try (var entries = reader.open(new Archive("made", archive, Files.size(archive), "made"))) {
      for (var entry = entries.next(); entry != null; entry = entries.next()) {
        if (entry instanceof Entry.Readable(var article)) {
          articles.add(article);
        }
      }
    }
    return articles;
  }
}
