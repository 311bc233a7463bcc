package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.SharedInputs;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.article.Sieve;

class HtmlArticleTest {
  private static final Place PLACE = new Place("key", "a.html", "a.html", 0);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 30);
  private static final String STORY =
      """
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article>
        <h1>Japan buys missiles</h1>
        <figure><img src="a.jpg"><figcaption>A missile is launched</figcaption></figure>
        <p>Japan has signed a contract for 120 missiles, the ministry said on Friday.</p>
        <p>The sale is worth <b>$300&nbsp;million</b>,<br>and deliveries begin next year.</p>
        <aside>What weapons does Japan want?</aside>
      </article>
      <div class="related-stories"><p>South Korea considers buying aircraft from France.</p></div>
      <footer>All rights reserved</footer>
      """;

  @Test
  void theTextIsTheParagraphsOfTheArticleAlone() {
    assertThat(read("<html lang=en-GB><title>Japan buys missiles</title>" + STORY).text())
        .isEqualTo(
            """
            Japan buys missiles
            Japan has signed a contract for 120 missiles, the ministry said on Friday.
            The sale is worth $300 million,
            and deliveries begin next year.\
            """);
  }

  @Test
  void theStructuredDataComesBeforeTheHeadAndTheTitle() {
    var article =
        read(
            """
            <html lang="vi-VN"><head><title>Fallback | Outlet</title>
            <link rel="canonical" href="https://www.outlet.vn/a-1.htm">
            <meta property="og:title" content="Second">
            <meta property="og:site_name" content="Outlet Online">
            <meta property="article:published_time" content="2026-01-31T00:10:00+00:00">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "x"},
             {"@type": ["NewsArticle"], "headline": "First &amp; best",
              "datePublished": "2026-01-30T23:10:00-01:00",
              "publisher": {"@type": "Organization", "name": "The Outlet"}}]}
            </script></head>
            """
                + STORY);

    assertThat(article.title()).isEqualTo("First & best");
    assertThat(article.url())
        .isEqualTo(
            new Finding<>(
                "https://www.outlet.vn/a-1.htm",
                Origin.META,
                "https://www.outlet.vn/a-1.htm",
                null));
    assertThat(article.publisher())
        .isEqualTo(new Finding<>("The Outlet", Origin.JSON_LD, "The Outlet", null));
    assertThat(article.published())
        .isEqualTo(new Finding<>(DAY, Origin.JSON_LD, "2026-01-30T23:10:00-01:00", null));
    assertThat(article.language()).isEqualTo("vi");
  }

  @Test
  void theDateIsFoundInThisOrder() {
    var text = STORY.replace("<h1>", "<p>January 30, 2026</p><h1>");
    var url = "<meta property='og:url' content='https://a.com/2026/01/30/x'>" + STORY;
    var meta = "<meta name=pubdate content='2026-01-30'>" + url;
    var time = "<time datetime='2026-01-30T10:00'></time>" + meta;
    var graph = "<meta property=article:published_time content=2026-01-30>" + time;
    var data =
        "<script type=application/ld+json>{\"@type\":\"Report\",\"datePublished\":\"2026-01-30\"}"
            + "</script>"
            + graph;

    assertThat(origin(data)).isEqualTo(Origin.JSON_LD);
    assertThat(origin(graph)).isEqualTo(Origin.OPEN_GRAPH);
    assertThat(origin(time)).isEqualTo(Origin.TIME);
    assertThat(origin(meta)).isEqualTo(Origin.META);
    assertThat(origin(url)).isEqualTo(Origin.URL);
    assertThat(origin(text)).isEqualTo(Origin.TEXT);
  }

  @Test
  void structuredDataThatIsNotQuiteJsonStillTellsTheDate() {
    assertThat(
            read("<script type=application/ld+json>{\"@type\": \"NewsArticle\", oops"
                    + " \"datePublished\": \"2026-01-30T10:00:00Z\"</script>"
                    + STORY)
                .date())
        .isEqualTo(DAY);
    assertThat(
            read("<script type=application/ld+json>//<![CDATA[\n"
                    + "{\"@type\": \"NewsArticle\", \"headline\": \"a\nb\","
                    + " \"datePublished\": \"2026-01-30\",}\n//]]></script>"
                    + STORY)
                .date())
        .isEqualTo(DAY);
  }

  @Test
  void theOutletIsTheHostWhereNothingNamesIt() {
    var article = read("<link rel=canonical href='https://www.defensenews.com/a/'>" + STORY);

    assertThat(article.publisher())
        .isEqualTo(new Finding<>("defensenews.com", Origin.URL, "defensenews.com", null));
  }

  @Test
  void aPageSavedByABrowserTellsItsAddress() {
    assertThat(read("<!-- saved from url=(0024)https://a.com/2026/x.html -->" + STORY).address())
        .isEqualTo("https://a.com/2026/x.html");
  }

  @Test
  void aByteOrderMarkIsNoPartOfThePage() {
    var page = "\ufeff<!DOCTYPE html><html><head><title>Title</title></head><body><p>The text.";
    assertThat(read(page).text()).isEqualTo("The text.");
    assertThat(read(page).title()).isEqualTo("Title");
  }

  @Test
  void theCharsetIsTheOneThatThePageStates() {
    var page = "<meta charset=windows-1258><p>Năm trăm tên lua, 500 € và mot ít n\u01a1i khác.";
    assertThat(read(page.getBytes(Charset.forName("windows-1258"))).text()).contains("500 €");
    var japanese = "<meta charset='Shift_JIS'><p>日本は米国からミサイルを購入する。";
    assertThat(read(japanese.getBytes(Charset.forName("Shift_JIS"))).text()).contains("ミサイル");
    var unknown = "<meta charset='no-such'><p>Größe und Stückzahl sind nicht bekannt.";
    assertThat(read(unknown.getBytes(StandardCharsets.UTF_8)).text()).startsWith("Größe");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(read("<html><body><pre>\nOne line\n  another\n\nthe last</pre>").text())
        .isEqualTo("One line\n  another\n\nthe last");
  }

  @Test
  void aNoticeOfTheFederalRegisterKeepsItsTableAndTellsItsDate() {
    var notice = Readings.article(SharedInputs.file("federal-register/2026-09003.txt"));

    assertThat(notice.text())
        .contains("\nMajor Defense Equipment *...............  $82.50 million\n");
    assertThat(notice.date()).isEqualTo(LocalDate.of(2026, 5, 7));
    assertThat(notice.published().span().of(notice.text())).isEqualTo("May 7, 2026");
  }

  @Test
  void aPageNestedAHundredThousandDeepIsRead(@TempDir Path folder) throws Exception {
    var deep = "<div class=related>".repeat(100_000) + "<p>The text in the middle of it all.";
    var page = Files.writeString(folder.resolve("deep.html"), deep);

    assertThat(Readings.article(page).text()).contains("in the middle");
    assertThat(Readings.time(page)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void manyParagraphsOrAnUnendedTagTakeNoLongTime(@TempDir Path folder) throws Exception {
    var many = Files.writeString(folder.resolve("many.html"), "<p class=x>a <b>b".repeat(100_000));
    var open = Files.writeString(folder.resolve("open.html"), "<html><p " + "a=\"".repeat(500_000));
    var comments = Files.writeString(folder.resolve("c.html"), "<html>" + "<!--".repeat(1_000_000));
    var siblings =
        Files.writeString(
            folder.resolve("s.html"), "<html><script></script><p class=ads>ads".repeat(100_000));
    for (var page : List.of(many, open, comments, siblings)) {
      assertThat(Readings.time(page)).as("%s", page).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void aPageWithoutWordsIsEmpty() {
    var entry =
        HtmlArticle.read(
            PLACE, bytes("<html><body><img src=a.png><p> </body>"), Sent.NOTHING, Sieve.OPEN);
    assertThat(((Entry.Rejected) entry).reason()).isEqualTo(Rejection.EMPTY);
  }

  private static Origin origin(String page) {
    var published = read(page).published();
    assertThat(published.value()).isEqualTo(DAY);
    return published.origin();
  }

  private static Article read(String page) {
    return read(bytes(page));
  }

  private static Article read(byte[] page) {
    return ((Entry.Readable) HtmlArticle.read(PLACE, page, Sent.NOTHING, Sieve.OPEN)).article();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
