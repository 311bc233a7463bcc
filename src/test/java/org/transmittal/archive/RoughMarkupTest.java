package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.transmittal.SharedInputs;

class RoughMarkupTest {
  @Test
  void everyWordOfTheTitleAndTextOfARealPageIsOneOfItsRoughWords() throws Exception {
    try (var pages = Files.list(SharedInputs.file("html-gold/html"))) {
      for (var page : pages.sorted().toList()) {
        try (var in = new GZIPInputStream(Files.newInputStream(page))) {
          var html = HtmlPage.text(in.readAllBytes(), null);
          assertThat(html).isNotNull();
          assertThat(lost(html)).as(page.toString()).isEmpty();
        }
      }
    }
  }

  @Property
  void everyWordOfAnyMarkupIsOneOfItsRoughWords(@ForAll("markup") String html) {
    assertThat(lost(html)).as(html).isEmpty();
  }

  @Test
  void theNameOfATagThatClosesGoesOnToABlankWhateverIsInIt() {
    assertThat(lost("</alpha=\"<p><title>beta \" gamma")).isEmpty();
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<p class='a > b'>",
            "<!--",
            "-->",
            "<!-->",
            "--!>",
            "<script>",
            "<script type=\"application/ld+json\">",
            "</script>",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<br",
            "/>",
            ">",
            "<",
            "\"",
            "='",
            "=\"",
            "'",
            "<meta name=a content=\"",
            "&amp;",
            "&nbsp;",
            "&eacute;",
            "&#",
            "&#x41;",
            "<?xml ?>",
            "<!DOCTYPE html>",
            "</",
            "alpha",
            "beta",
            "gamma",
            "delta",
            " ",
            "\n",
            "<a href=x>")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Test
  void whatHasNoEndIsTakenForWordsInOnePass() {
    var html = "<!-- a".repeat(200_000) + "<p a=\"".repeat(200_000) + "<script>".repeat(200_000);

    assertThat(RoughMarkup.words(html)).hasSizeLessThanOrEqualTo(html.length() + 1);
  }

  /** Words that are neither among the rough ones nor made of some that a tag has parted. */
  private static List<String> lost(String html) {
    var rough = rough(html);
    return parsed(html).stream().filter(word -> !isMadeOf(rough, word)).toList();
  }

  private static boolean isMadeOf(Set<String> parts, String word) {
    var ends = new boolean[word.length() + 1];
    ends[0] = true;
    for (var end = 1; end <= word.length(); end++) {
      for (var start = 0; start < end && !ends[end]; start++) {
        ends[end] = ends[start] && parts.contains(word.substring(start, end));
      }
    }
    return ends[word.length()];
  }

  private static Set<String> parsed(String html) {
    var page = Jsoup.parse(html);
    var words = words(MainText.of(page));
    var title = new HtmlHead(page).title();
    words.addAll(words(title == null ? "" : title));
    return words;
  }

  private static Set<String> rough(String html) {
    return words(RoughMarkup.words(html));
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{M}\\p{N}]+")));
    words.remove("");
    return words;
  }
}
