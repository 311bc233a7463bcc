package org.transmittal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.sale.SaleMention;

/**
 * What the documents behind some labels say.
 *
 * @param mentions the sales that were read in each, by its id, in the order of reading
 * @param languages the language of each; null where it is not known
 * @param whole whether all of them could be read
 */
record ReadDocuments(
    Map<String, List<SaleMention>> mentions,
    Map<String, @Nullable String> languages,
    boolean whole) {

  /** Reads a file or folder, and tells what cannot be read of it. */
  static ReadDocuments of(Path path, PrintWriter err) {
    var extractor = new SaleExtractor(RuleFolder.load());
    var mentions = new LinkedHashMap<String, List<SaleMention>>();
    var languages = new HashMap<String, @Nullable String>();
    try (var progress = TerminalProgress.to(err)) {
      var whole =
          new ArticleFiles(err, progress)
              .read(
                  path,
                  (article, archive) -> {
                    mentions.putIfAbsent(id(article), extractor.read(article).mentions());
                    languages.putIfAbsent(id(article), article.language());
                  });
      return new ReadDocuments(mentions, languages, whole);
    }
  }

  private static String id(Article article) {
    return article.id() == null ? article.place().toString() : article.id();
  }
}
