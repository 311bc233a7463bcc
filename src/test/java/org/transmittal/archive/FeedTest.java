package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.article.Article;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Outlet</title><language>en-us</language>
      <item><title>Japan &amp; co</title><link>https://a.com/1</link>
        <pubDate>Fri, 30 Jan 2026 23:30:00 -0500</pubDate>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>Alpha is <b>sold</b>.</p><p>Beta is not.</p>]]></content:encoded>
      </item>
      <item><title>Second</title><link>https://a.com/2</link><description>Gamma</description></item>
      </channel></rss>
      """;

  @TempDir Path folder;

  @Test
  void anItemOfRssIsAnArticleWithAllOfItsTextAndTheOutletsOwnDay() throws Exception {
    var entries = Readings.entries(write(RSS));

    assertThat(entries).extracting(e -> e.place().offset()).containsExactly(1L, 2L);
    assertFirst(((Entry.Readable) entries.getFirst()).article());
    assertThat(Readings.account(write(RSS)).getLast()).isEqualTo("feed: Gamma");
  }

  @Test
  void anEntryOfAtomIsAnArticle() throws Exception {
    var atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Outlet</title>
        <entry><id>tag:1</id><title type="html">Japan &amp;amp; co</title>
          <link rel="self" href="https://a.com/self"/>
          <link rel="alternate" href="https://a.com/1"/>
          <updated>2026-02-01T00:00:00Z</updated>
          <published>2026-01-30T23:30:00-05:00</published>
          <summary>Short.</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
            <p>Alpha is <b>sold</b>.</p><p>Beta is not.</p></div></content>
        </entry></feed>
        """;

    assertFirst(Readings.article(write(atom)));
  }

  @Test
  void aFeedThatIsNotWellFormedIsReadByItsTags() throws Exception {
    var broken = RSS.replace("Japan &amp; co", "Japan & co").replace("</channel></rss>", "");

    assertFirst(((Entry.Readable) Readings.entries(write(broken)).getFirst()).article());
  }

  @Test
  void documentTypesAndExternalEntitiesAreNotLookedUp() throws Exception {
    var secret = Files.writeString(folder.resolve("secret"), "hush-hush");
    var type = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]>\n<rss".formatted(secret.toUri());
    var path =
        write(RSS.replace("<rss", type).replace("Short.", "&x;").replace("Gamma", "&x; Gamma"));

    assertThat(Readings.account(path).toString()).contains("Alpha", "Gamma").doesNotContain("hush");
  }

  @Test
  void entitiesThatUnfoldWithoutEndDoNotUnfold() throws Exception {
    var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (var i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    var path = write(RSS.replace("<rss", laughs + "]>\n<rss").replace("Gamma", "Gamma &a29;"));

    assertThat(Readings.account(path)).hasSize(2);
    assertThat(Readings.time(path)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void aFeedNestedAHundredThousandDeepIsRead() throws Exception {
    var deep = RSS.replace("Gamma", "Gamma" + "<x>".repeat(100_000));
    var whole = RSS.replace("Gamma", "Gamma" + "<x>".repeat(100_000) + "</x>".repeat(100_000));
    for (var feed : new String[] {deep, whole}) {
      var path = write(feed);
      assertThat(Readings.account(path)).isNotEmpty();
      assertThat(Readings.time(path)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void aFeedWithoutItemsSaysThatItIsEmpty() throws Exception {
    assertThat(
            Readings.account(write("<rss version='2.0'><channel><title>A</title></channel></rss>")))
        .containsExactly("feed: EMPTY");
  }

  private static void assertFirst(Article article) {
    assertThat(article.title()).isEqualTo("Japan & co");
    assertThat(article.text()).isEqualTo("Alpha is sold.\nBeta is not.");
    assertThat(article.address()).isEqualTo("https://a.com/1");
    assertThat(article.date()).isEqualTo(LocalDate.of(2026, 1, 30));
    assertThat(article.language()).isEqualTo("en");
  }

  private Path write(String feed) throws IOException {
    return Files.write(folder.resolve("feed"), feed.getBytes(UTF_8));
  }
}
