package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;

class AuthorTest {
  private static final String STORY =
      "<article><p>Alpha signed a contract for 120 missiles.</p></article>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "A. Writer = A. Writer",
        "By A. Writer = A. Writer",
        "BY A. WRITER, Wire Service = A. WRITER, Wire Service",
        "Tác giả: Một Hai = Một Hai",
        "Byron Writer = Byron Writer",
        "A. Writer; B. Writer;A. Writer = A. Writer, B. Writer",
        "['A. Writer', 'B. Writer'] = A. Writer, B. Writer",
        "[\"A. Writer\"] = A. Writer",
        "desk@a.example (A. Writer) = A. Writer",
        "A. Writer <desk@a.example> = A. Writer",
        "A. Writer &amp; B. Writer = A. Writer & B. Writer",
      })
  void aBylineGivesTheNamesAlone(String said, String names) {
    assertThat(Byline.find(said, Origin.FIELD))
        .isEqualTo(new Finding<>(names, Origin.FIELD, said, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "By",
        "[]",
        "null",
        "N/A",
        "unknown",
        "12345",
        "desk@a.example",
        "https://www.a.example/people/writer",
        "www.a.example"
      })
  void whatNamesNobodyIsNoAuthor(String said) {
    assertThat(Byline.find(said, Origin.FIELD)).isNull();
  }

  @Test
  void theAuthorOfAPageIsFoundInThisOrder() throws Exception {
    var markup = "<span class=byline>By M. Writer</span>" + STORY;
    var meta = "<meta name=author content='H. Writer'>" + markup;
    var graph = "<meta property=article:author content='G. Writer'>" + meta;
    var data = data("{\"@type\": \"Person\", \"name\": \"D. Writer\"}") + graph;

    assertAuthor(data, "D. Writer", Origin.JSON_LD);
    assertAuthor(graph, "G. Writer", Origin.OPEN_GRAPH);
    assertAuthor(meta, "H. Writer", Origin.META);
    assertAuthor(markup, "M. Writer", Origin.MARKUP);
    assertThat(page(STORY).author()).isNull();
  }

  @Test
  void structuredDataNamesAuthorsInAllItsForms() throws Exception {
    var list = "[{\"@type\": \"Person\", \"name\": \"A. Writer\"}, {\"name\": \"B. Writer\"}]";
    assertAuthor(data(list) + STORY, "A. Writer, B. Writer", Origin.JSON_LD);
    assertAuthor(data("\"A. Writer\"") + STORY, "A. Writer", Origin.JSON_LD);
    assertAuthor(
        data("[\"A. Writer\", \"B. Writer\"]") + STORY, "A. Writer, B. Writer", Origin.JSON_LD);
    assertThat(page(data("{\"url\": \"https://a.example/people/1\"}") + STORY).author()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=Author content='A. Writer'>",
        "<meta name=byl content='By A. Writer'>",
        "<meta property=author content='A. Writer'>",
        "<meta name=parsely-author content='A. Writer'>",
        "<meta name=sailthru.author content='By A. Writer'>",
        "<meta name=DC.Creator content='A. Writer'>",
        "<meta name=dcterms.creator content='A. Writer'>",
        "<meta name=author content=''><meta name=parsely-author content='A. Writer'>",
        "<meta property=article:author content='https://a.example/w'><meta name=author"
            + " content='A. Writer'>"
      })
  void theHeadOfAPageNamesItsAuthorInManyWays(String head) throws Exception {
    assertAuthor(head + STORY, "A. Writer", Origin.META);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By <a rel=author href=/w>A. Writer</a>, 30 January 2026</p>",
        "<p itemprop=author itemscope>By <span itemprop=name>A. Writer</span>, 10:30</p>",
        "<div class='article__byline'>By A. Writer</div>",
        "<p class=byline>By <a href=/w>A. Writer</a></p>",
        "<span class='post-author'><a href=/w>A. Writer</a></span>",
        "<div class='byline'>30 January 2026 <span class='c-byline__author-name'>A. Writer</span>"
            + "</div>",
        "<div class=comment><a rel=author>Guest</a></div><div class=author>A. Writer</div>",
        "<aside><b class=byline>Other</b></aside><div class=author>A. Writer</div>"
      })
  void theLineOfAPageThatNamesItsAuthorIsKnownByItsMarkup(String line) throws Exception {
    assertAuthor(line + STORY, "A. Writer", Origin.MARKUP);
  }

  @Test
  void authorsWhoStandSideBySideAreAllNamed() throws Exception {
    var line = "<p>By <a rel=author>A. Writer</a> and <a rel=author>B. Writer</a></p>";
    assertAuthor(
        line + STORY + "<p><a rel=author>C. Writer</a></p>", "A. Writer, B. Writer", Origin.MARKUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline>A. Writer has covered arms sales since 1998.</p>",
        "<p class=byline>Who is the author of this?</p>",
        "<a rel=author><img src=a.png></a>",
        "<div class=author-bio>Writes on ships.</div>"
      })
  void aSentenceOrAPictureIsNoName(String line) throws Exception {
    assertThat(page(line + STORY).author()).isNull();
  }

  @Test
  void anItemOfAFeedNamesItsAuthorInAnyFormat() throws Exception {
    var rss =
        """
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>Outlet</title><managingEditor>chief@a.example (The Chief)</managingEditor>
        <item><title>One</title><dc:creator>A. Writer</dc:creator><dc:creator>B. Writer</dc:creator></item>
        <item><title>Two</title><author>desk@a.example (C. Writer)</author></item>
        <item><title>Three</title></item>
        </channel></rss>
        """;
    var atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Outlet</title>
        <author><name>The Desk</name></author>
        <entry><title>One</title><author><name>A. Writer</name><email>a@a.example</email></author>
          <author><name>B. Writer</name></author></entry>
        <entry><title>Two</title></entry>
        </feed>
        """;

    assertThat(authors("a.rss", rss)).containsExactly("A. Writer, B. Writer", "C. Writer", null);
    assertThat(authors("a.atom", atom)).containsExactly("A. Writer, B. Writer", "The Desk");
    assertThat(authors("b.rss", rss.replace("Two", "Two & half")))
        .containsExactly("A. Writer, B. Writer", "C. Writer", null);
    assertThat(authors("b.atom", atom.replace("Two", "Two & half")))
        .containsExactly("A. Writer, B. Writer", null);
  }

  @Test
  void aDumpNamesItsAuthorsByTheFieldsThatDumpsHave() throws Exception {
    assertThat(
            authors(
                "a.jsonl",
                """
                {"text": "One.", "author": "A. Writer"}
                {"text": "Two.", "authors": ["A. Writer", "B. Writer"]}
                {"text": "Three.", "authors": [{"name": "A. Writer"}]}
                {"text": "Four.", "byline": "By A. Writer"}
                {"text": "Five.", "authors": [], "author": null}
                """))
        .containsExactly("A. Writer", "A. Writer, B. Writer", "A. Writer", "A. Writer", null);
    assertThat(
            authors(
                "a.csv",
                """
                title,authors,text
                One,"['A. Writer', 'B. Writer']",Alpha
                Two,A. Writer,Beta
                Three,,Gamma
                """))
        .containsExactly("A. Writer, B. Writer", "A. Writer", null);
    assertThat(authors("b.csv", "author,story\nA. Writer,Alpha\n")).containsExactly("A. Writer");
  }

  @Test
  void theAuthorDoesNotChangeWhichVersionOfAnArticleItIs() throws Exception {
    var one = write("a.jsonl", "{\"text\": \"One.\", \"author\": \"A. Writer\"}");
    var other = write("b.jsonl", "{\"text\": \"One.\"}");

    assertThat(Readings.article(one).key()).isEqualTo(Readings.article(other).key());
  }

  @Test
  void manyLinesThatCouldNameAuthorsTakeNoLongTime() throws Exception {
    for (var line :
        List.of(
            "<div class=author>",
            "<p itemprop=name>",
            "<i rel=author>null</i>",
            "<b class=byline>A")) {
      var path = write("a.html", "<html><body>" + line.repeat(100_000) + STORY);
      assertThat(Readings.time(path)).as(line).isLessThan(Duration.ofSeconds(5));
    }
  }

  private void assertAuthor(String page, String names, Origin origin) throws IOException {
    assertThat(page(page).author())
        .extracting(Finding::value, Finding::origin)
        .containsExactly(names, origin);
  }

  private Article page(String page) throws IOException {
    return Readings.article(write("a.html", "<!DOCTYPE html>" + page));
  }

  private List<String> authors(String name, String text) throws IOException {
    return Readings.entries(write(name, text)).stream()
        .map(entry -> ((Entry.Readable) entry).article().author())
        .map(author -> author == null ? null : author.value())
        .toList();
  }

  private static String data(String author) {
    return "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"author\": "
        + author
        + "}</script>";
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
