package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.transmittal.SharedInputs;
import org.transmittal.article.Place;
import org.transmittal.article.Sieve;
import tools.jackson.databind.json.JsonMapper;

class MainTextTest {
  /** A little under what is reached. */
  private static final double FLOOR = 0.95;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Test
  void findsTheArticlesOfRealPages() throws Exception {
    var folder = SharedInputs.file("html-gold");
    var gold = new JsonMapper().readTree(Files.readAllBytes(folder.resolve("ground-truth.json")));
    var sum = 0.0;
    for (var page : gold.properties()) {
      var found = text(folder.resolve("html/" + page.getKey() + ".html.gz"));
      sum += f1(words(found), words(page.getValue().get("articleBody").stringValue()));
    }
    var mean = sum / gold.size();
    System.out.printf(
        Locale.ROOT, "main text of %d pages: F1 of the words %.4f%n", gold.size(), mean);
    assertThat(mean).isGreaterThan(FLOOR);
  }

  private static String text(Path packed) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
      var name = packed.getFileName().toString();
      return switch (HtmlArticle.read(
          new Place("", name, name, 0), in.readAllBytes(), Sent.NOTHING, Sieve.OPEN)) {
        case Entry.Readable(var article) -> article.text();
        case Entry.Rejected rejected -> "";
        case Entry.NoArticle none -> "";
        case Entry.HeldBack held -> "";
      };
    }
  }

  /** The harmonic mean of precision and recall of the words with their counts. */
  private static double f1(Map<String, Integer> found, Map<String, Integer> wanted) {
    var common = 0;
    for (var word : found.entrySet()) {
      common += Math.min(word.getValue(), wanted.getOrDefault(word.getKey(), 0));
    }
    return 2.0 * common / Math.max(1, sum(found) + sum(wanted));
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    var words = new HashMap<String, Integer>();
    for (var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT)); matcher.find(); ) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }
}
