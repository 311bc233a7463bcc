package org.transmittal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.article.Passage.Kind;

class PassagesTest {
  private static final String BODY =
      "The ministry said on Tuesday that it had signed for twelve patrol aircraft, the largest"
          + " order that its air arm has placed in ten years.";

  private static final String SAVED_PAGE =
      """
      Norland orders twelve patrol aircraft

      %s

      A patrol aircraft over the northern coast

      Deliveries are to begin in the spring, and the last aircraft is due two years later.

      Why do small navies buy big aircraft?

      The price was not told.

      Source: https://news.example.org/norland-orders-aircraft.htm

      Comment (0)
      """
          .formatted(BODY);

  @Test
  void theLinesOfASavedPageAreToldApart() {
    assertThat(kinds(SAVED_PAGE))
        .containsExactly(
            Kind.HEADLINE,
            Kind.BODY,
            Kind.CAPTION,
            Kind.BODY,
            Kind.TEASER,
            Kind.BODY,
            Kind.SOURCE,
            Kind.COMMENTS);
  }

  @Test
  void onlyTheHeadlineAndTheBodyAreTheArticlesOwnTelling() {
    assertThat(List.of(Kind.values()).stream().filter(kind -> new Passage(kind, span()).tells()))
        .containsExactly(Kind.HEADLINE, Kind.BODY);
  }

  @Test
  void aTextWithoutTitleLineBeginsWithItsBody() {
    assertThat(kinds(BODY + "\n\n" + BODY)).containsExactly(Kind.BODY, Kind.BODY);
  }

  @Test
  void aTitleAloneIsAHeadline() {
    assertThat(kinds("Norland orders twelve patrol aircraft")).containsExactly(Kind.HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: https://a.example/b.htm",
        "source : http://a.example",
        "NGUỒN: https://a.example/b",
        "Nguồn:https://a.example/b"
      })
  void aSourceLineIsKnownInBothLanguagesAndAnyCase(String line) {
    assertThat(kinds(BODY + "\n" + line)).containsExactly(Kind.BODY, Kind.SOURCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comment (0)",
        "Comments",
        "12 comments are no line of a page.",
        "Bình luận (3)",
        "BÌNH LUẬN",
        "comments ( 14 )"
      })
  void theCountOfCommentsIsNoPartOfTheTelling(String line) {
    var expected = line.endsWith(".") ? Kind.BODY : Kind.COMMENTS;

    assertThat(kinds(BODY + "\n" + line)).containsExactly(Kind.BODY, expected);
  }

  @Test
  void theWordSourceInASentenceIsNoSourceLine() {
    assertThat(kinds(BODY + "\nSource: people at the ministry who know of the order."))
        .containsExactly(Kind.BODY, Kind.BODY);
  }

  @Test
  void textThatIsWrappedAtAWidthIsReadByParagraphs() {
    var wrapped =
        """
        NORLAND ORDERS PATROL AIRCRAFT

        The ministry said on Tuesday that it had signed for twelve patrol
        aircraft, the largest order that its air arm has placed in ten
        years, and that the first of them would come in the spring after
        next.

        A speaker of the maker said the price was not to be told, as the
        buyer had asked for that, but that it was in line with that of
        earlier orders.
        """;

    var passages = Passages.of(wrapped);

    assertThat(passages).hasSize(3);
    assertThat(passages).allMatch(Passage::tells);
    assertThat(passages.get(1).span().of(wrapped)).startsWith("The ministry").endsWith("next.");
  }

  @Test
  void spacesOfEveryKindAroundALineAreNotOfIt() {
    var text = "\u3000\u00a0 One line. \u200b\t\n\u2003\u2028\n\ufeffTwo lines.\u00a0";

    assertThat(Passages.of(text))
        .extracting(passage -> passage.span().of(text), Passage::kind)
        .containsExactly(tuple("One line.", Kind.BODY), tuple("Two lines.", Kind.BODY));
  }

  @Test
  void nothingHasNoPassages() {
    assertThat(Passages.of("")).isEmpty();
    assertThat(Passages.of(" \n\n\t")).isEmpty();
  }

  @Property(tries = 500)
  void passagesStandInOrderWithinTheTextAndApart(@ForAll("texts") String text) {
    var end = 0;
    for (var passage : Passages.of(text)) {
      assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(passage.span().of(text)).isNotBlank();
      end = passage.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 300)
  void noLetterOfATextIsLost(@ForAll("texts") String text) {
    var kept = Passages.of(text).stream().map(p -> p.span().of(text)).collect(Collectors.joining());

    assertThat(letters(kept)).isEqualTo(letters(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"comment", "source:", "bình luận (", "via", "?"})
  @Timeout(5)
  void aHostileLineTakesNoLongerThanItsLength(String beginning) {
    var line = beginning + " ".repeat(200_000) + "x";

    assertThat(Passages.of(BODY + "\n" + BODY + "\n" + line)).hasSize(3);
  }

  @Provide
  Arbitrary<String> texts() {
    var lines =
        Arbitraries.of(
            BODY,
            "A short line",
            "Really?",
            "Comment (0)",
            "Source: https://a.example/b",
            "",
            "   ",
            "wrapped at a width of sixty characters, as some old wires were",
            "\u3000",
            "…");
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.oneOf(lines, Arbitraries.strings().ofMaxLength(60))
            .list()
            .ofMaxSize(12)
            .map(list -> String.join("\n", list)));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<Kind> kinds(String text) {
    return Passages.of(text).stream().map(Passage::kind).toList();
  }

  private static Span span() {
    return new Span(0, 1);
  }
}
