package org.transmittal.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;

/** Writes what was read in an article as one line of JSON. */
sealed interface ArticleJson permits ExtractJson, ValuesJson {
  /**
   * One line for an article.
   *
   * @param file its name where the input gives the article none of its own
   */
  String line(Article article, Path file);

  /** What the input calls an article, else the file with the entry in it. */
  static String id(Article article, Path file) {
    if (article.id() != null) {
      return article.id();
    }
    var single = article.place().archiveName().endsWith(article.place().entry());
    return single ? file.toString() : file + "!" + article.place().entry();
  }

  /** A number of JSON, whole units without an exponent; null for none. */
  static @Nullable Object number(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    return value.scale() <= 0 ? value.toBigIntegerExact() : value;
  }
}
