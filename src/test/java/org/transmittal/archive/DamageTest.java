package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.article.Rejection;

/** Whatever is wrong with an entry, its rejection says where in the bytes the entry begins. */
class DamageTest {
  private static final String GOOD = "{\"text\": \"Alpha.\"}\n";

  @TempDir Path folder;

  @Test
  void inAZipWhereItsHeaderBegins() throws Exception {
    var bytes = Packs.zip("a.txt", "Alpha", "b.txt", "\0\1\2\3\4", "c.pdf", "%PDF", "d.txt", "");
    assertThat(begins(bytes, "a.zip", Rejection.NOT_TEXT)).startsWith("PK\3\4").contains("b.txt");
    assertThat(begins(bytes, "a.zip", Rejection.UNSUPPORTED)).contains("c.pdf");
    assertThat(begins(bytes, "a.zip", Rejection.EMPTY)).startsWith("PK\3\4").contains("d.txt");

    var second = new String(bytes, ISO_8859_1).lastIndexOf("PK\3\4");
    var cut = Arrays.copyOf(bytes, second);
    assertThat(rejected(cut, "a.zip", Rejection.BROKEN_ARCHIVE).place().offset())
        .isEqualTo(cut.length);
  }

  @Test
  void inATarWhereItsHeaderBegins() throws Exception {
    var bytes = Packs.tar("a.txt", "Alpha", "b.txt", "\0\1\2\3\4", "c.txt", "Gamma");
    assertThat(begins(bytes, "a.tar", Rejection.NOT_TEXT)).startsWith("b.txt");

    bytes[1024] ^= 1;
    assertThat(rejected(bytes, "a.tar", Rejection.BROKEN_ARCHIVE).place().offset()).isEqualTo(1024);
  }

  @Test
  void inACrawlWhereItsRecordBegins() throws Exception {
    var alpha = Warcs.page("https://a.com/alpha", "<p>Alpha");
    var none = Warcs.page("https://a.com/none", "<p>");
    var bytes = Warcs.join(alpha, none, alpha);
    assertThat(begins(bytes, "a.warc", Rejection.EMPTY)).startsWith("WARC/1.0");
    assertThat(rejected(bytes, "a.warc", Rejection.EMPTY).place().offset()).isEqualTo(alpha.length);

    var packed = Warcs.packed(alpha, none, alpha);
    assertThat(rejected(packed, "a.warc.gz", Rejection.EMPTY).place().offset())
        .isEqualTo(Warcs.packed(alpha).length);
  }

  @Test
  void inLinesWhereItsLineBegins() throws Exception {
    for (var bad : new String[] {"{oops", "[]", "{\"id\": 7}", "{\"text\": \"-\"}"}) {
      var bytes = (GOOD + "\n" + GOOD + bad + "\n" + GOOD).getBytes(UTF_8);
      assertThat(begins(bytes, "a.jsonl", Rejection.BAD_RECORD, Rejection.EMPTY)).startsWith(bad);
    }
    var far = (GOOD.repeat(20_000) + "{oops\n" + GOOD).getBytes(UTF_8);
    assertThat(begins(far, "a.jsonl", Rejection.BAD_RECORD)).startsWith("{oops");
  }

  @Test
  void inATableWhereItsRowBegins() throws Exception {
    var bytes = "title,text\r\nÄ,\"Al\npha\"\r\n\r\nB,Beta,x\r\nC,\r\n".getBytes(UTF_8);
    assertThat(begins(bytes, "a.csv", Rejection.BAD_RECORD)).startsWith("B,Beta,x");
    var open = "title,text\nA,Alpha\nB,\"Beta\n\n".getBytes(UTF_8);
    assertThat(begins(open, "a.csv", Rejection.BAD_RECORD)).startsWith("B,\"Beta");
  }

  @Test
  void inAListOfObjectsWhereTheObjectBegins() throws Exception {
    var bytes = ("[" + GOOD + ", {\"id\": 7}, 8, " + GOOD + "]").getBytes(UTF_8);
    assertThat(begins(bytes, "a.json", Rejection.BAD_RECORD)).startsWith("{\"id\": 7}");
  }

  @Test
  void inAPackedFileInWhatIsPackedThere() throws Exception {
    var bytes = (GOOD + "{oops\n" + GOOD).getBytes(UTF_8);
    var packed = Packs.pack(Packing.GZIP, bytes);
    assertThat(rejected(packed, "a.jsonl.gz", Rejection.BAD_RECORD).place().offset())
        .isEqualTo(GOOD.length());

    var cut = Arrays.copyOf(packed, packed.length - 4);
    assertThat(rejected(cut, "a.jsonl.gz", Rejection.BROKEN_ARCHIVE).place().offset())
        .isEqualTo(bytes.length);
  }

  private String begins(byte[] bytes, String name, Rejection... reasons) throws IOException {
    var offset = (int) rejected(bytes, name, reasons).place().offset();
    return new String(bytes, offset, bytes.length - offset, UTF_8);
  }

  private Entry.Rejected rejected(byte[] bytes, String name, Rejection... reasons)
      throws IOException {
    return Readings.entries(Files.write(folder.resolve(name), bytes)).stream()
        .filter(Entry.Rejected.class::isInstance)
        .map(Entry.Rejected.class::cast)
        .filter(entry -> Arrays.asList(reasons).contains(entry.reason()))
        .findFirst()
        .orElseThrow();
  }
}
