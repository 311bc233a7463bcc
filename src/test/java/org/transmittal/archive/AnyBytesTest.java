package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;

class AnyBytesTest {
  private static final String[] NAMES = {
    "a", "a.txt", "a.html", "a.zip", "a.jsonl", "a.json", "a.gz", "a.jsonl.gz"
  };

  private Path file;

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("transmittal", ".bytes");
  }

  @AfterProperty
  void removeFile() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 300)
  void anyBytesUnderAnyNameGiveEntriesAndNoException(@ForAll @Size(max = 300) byte[] bytes)
      throws IOException {
    read(bytes);
  }

  @Property(tries = 300)
  void anyBytesBehindTheFirstOnesOfAFormatGiveEntriesAndNoException(@ForAll("begun") byte[] bytes)
      throws IOException {
    read(bytes);
  }

  @Property(tries = 500)
  void aCleanTextStaysAsItIs(@ForAll String text) {
    var clean = TextCleaner.clean(text);
    assertThat(TextCleaner.clean(clean)).isEqualTo(clean);
    assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(clean);
  }

  @Provide
  Arbitrary<byte[]> begun() {
    var head =
        Arbitraries.of(
            "PK\3\4",
            "PK\5\6",
            "PK\7\10PK\3\4\24\0\0\0\0\0",
            "\37\213\10\0",
            "{\"text\":\"",
            "[{",
            "<html><p>",
            "<!DOCTYPE html><script type=application/ld+json>{\"@type\":\"Article\",",
            "\357\273\277<p>",
            "\377\376<",
            "Source: https://",
            "Published: 2025-",
            "%PDF-");
    var tail = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    return Combinators.combine(head, tail)
        .as((first, rest) -> first + new String(rest, StandardCharsets.ISO_8859_1))
        .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    for (var name : NAMES) {
      var archive = new Archive(name, file, bytes.length, "key");
      var count = 0;
      try (var entries = new ArchiveReader(Limits.DEFAULT).open(archive)) {
        for (Entry entry; (entry = entries.next()) != null; count++) {
          assertThat(entry.place().archive()).isEqualTo("key");
          if (entry instanceof Entry.Readable(var article)) {
            assertQuotes(article, article.url());
            assertQuotes(article, article.publisher());
            assertQuotes(article, article.published());
          }
        }
      }
      assertThat(count).isLessThan(1000);
    }
  }

  private static void assertQuotes(Article article, Finding<?> finding) {
    if (finding != null && finding.span() != null) {
      assertThat(finding.span().of(article.text())).isEqualTo(finding.quote());
    }
  }
}
