package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.article.Article;
import org.transmittal.article.Origin;
import org.transmittal.article.Rejection;

class WarcTest {
  private static final byte[] ALPHA = Warcs.page("https://a.com/alpha", "<p>Alpha");
  private static final byte[] BETA = Warcs.page("https://a.com/beta", "<p>Beta");
  private static final byte[] GAMMA = Warcs.page("https://a.com/gamma", "<p>Gamma");
  private static final List<String> ALL =
      List.of(
          "https://a.com/alpha: Alpha", "https://a.com/beta: Beta", "https://a.com/gamma: Gamma");

  @TempDir Path folder;

  @Test
  void aPageHasTheAddressThatWasAskedForAndTheOffsetOfItsRecord() throws Exception {
    var entries = Readings.entries(write("a.warc", Warcs.join(ALPHA, BETA)));

    assertThat(entries)
        .extracting(e -> e.place().offset())
        .containsExactly(0L, (long) ALPHA.length);
    var article = ((Entry.Readable) entries.getFirst()).article();
    assertThat(article.address()).isEqualTo("https://a.com/alpha");
    assertThat(article.url().origin()).isEqualTo(Origin.FIELD);
    assertThat(article.publisher().value()).isEqualTo("a.com");
  }

  @Test
  void thePlaceOfAPackedRecordIsThatOfItsMember() throws Exception {
    var first = Warcs.packed(ALPHA);
    var entries =
        Readings.entries(write("a.warc.gz", Warcs.join(first, Warcs.packed(BETA, GAMMA))));

    assertThat(entries).hasSize(3);
    assertThat(entries.get(1).place().offset()).isEqualTo(first.length);
  }

  @Test
  void aWholeFilePackedAtOnceIsReadToo() throws Exception {
    var whole = Packs.pack(Packing.GZIP, Warcs.join(ALPHA, BETA, GAMMA));

    assertThat(Readings.account(write("a", whole))).isEqualTo(ALL);
    assertThat(
            Readings.account(write("b", Packs.pack(Packing.ZSTD, Warcs.join(ALPHA, BETA, GAMMA)))))
        .isEqualTo(ALL);
  }

  @Test
  void recordsThatDescribeOthersAreNoEntriesAndWhatIsNoArticleIsToldApart() throws Exception {
    var bytes =
        Warcs.join(
            Warcs.record("warcinfo", "", "", "software: x".getBytes(UTF_8)),
            Warcs.record("request", "https://a.com/", "", "GET / HTTP/1.1".getBytes(UTF_8)),
            Warcs.record("metadata", "https://a.com/", "", "via: x".getBytes(UTF_8)),
            Warcs.response(
                "https://a.com/a.png", "200 OK", "Content-Type: image/png\r\n", new byte[9]),
            Warcs.response(
                "https://a.com/gone", "404 Gone", "Content-Type: text/html\r\n", new byte[9]),
            Warcs.record(
                "revisit", "https://a.com/alpha", "", "HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8)),
            Warcs.response(
                "https://a.com/pdf",
                "200 OK",
                "Content-Type: text/html\r\n",
                "%PDF-1.7".getBytes(UTF_8)),
            ALPHA);

    assertThat(Readings.account(write("a.warc", bytes)))
        .containsExactly(
            "https://a.com/a.png: no article, a file of type image/png",
            "https://a.com/gone: no article, HTTP status 404",
            "https://a.com/alpha: no article, the same as at an earlier visit",
            "https://a.com/pdf: no article, a PDF document",
            "https://a.com/alpha: Alpha");
  }

  @Test
  void chunksAreJoinedAndPackedBodiesAreUnpacked() throws Exception {
    var gzipped = Packs.pack(Packing.GZIP, "<p>Gamma".getBytes(UTF_8));
    var bytes =
        Warcs.join(
            response(
                "alpha", "Transfer-Encoding: chunked\r\n", "3\r\n<p>\r\n5\r\nAlpha\r\n0\r\n\r\n"),
            response(
                "beta",
                "Content-Encoding: zstd\r\n",
                Packs.pack(Packing.ZSTD, "<p>Beta".getBytes(UTF_8))),
            response("gamma", "Content-Encoding: gzip\r\nContent-Length: 3\r\n", gzipped));

    assertThat(Readings.account(write("a.warc", bytes))).isEqualTo(ALL);
  }

  /** A page packed by the encoder that Node.js brings, as there is none in Java. */
  private static final byte[] BROTLI =
      HexFormat.of()
          .parseHex(
              "1b3f00f8453797eae862486230b58106e1f883870d3870c8f21016c05b80105a40c9c79e477da2177b4f0a"
                  + "3809191071d854");

  @Test
  void brotliAndDeflateWithAHeadOrWithoutAreUnpacked() throws Exception {
    var text = "<p>Beta is sold, and Beta is sold again, and again Beta is sold.".getBytes(UTF_8);
    var bytes =
        Warcs.join(
            response("br", "Content-Encoding: br\r\n", BROTLI),
            response("zlib", "Content-Encoding: deflate\r\n", deflated(text, false)),
            response("raw", "Content-Encoding: Deflate\r\n", deflated(text, true)));

    assertThat(Readings.account(write("a.warc", bytes)))
        .containsExactly(
            "https://a.com/br: Beta is sold, and Beta is sold again, and again Beta is sold.",
            "https://a.com/zlib: Beta is sold, and Beta is sold again, and again Beta is sold.",
            "https://a.com/raw: Beta is sold, and Beta is sold again, and again Beta is sold.");
  }

  @Test
  void aBodyThatCannotBeUnpackedSaysWhyAndLeavesItsNeighbours() throws Exception {
    var junk = new byte[400];
    new Random(7).nextBytes(junk);
    var bytes =
        Warcs.join(
            response("1", "Content-Encoding: br\r\n", Arrays.copyOf(BROTLI, 40)),
            response("2", "Content-Encoding: deflate\r\n", junk),
            response("3", "Content-Encoding: sdch\r\n", junk),
            response("4", "Content-Encoding: gzip, br\r\n", junk),
            ALPHA);

    var entries = Readings.entries(write("a.warc", bytes));

    assertThat(entries.subList(0, 4))
        .allSatisfy(
            entry -> {
              assertThat(((Entry.Rejected) entry).reason()).isEqualTo(Rejection.UNREADABLE);
              assertThat(((Entry.Rejected) entry).detail())
                  .startsWith("its body cannot be unpacked: ")
                  .doesNotContain("Exception", "null");
            });
    assertThat(((Entry.Rejected) entries.get(2)).detail()).endsWith("packed as sdch");
    assertThat(entries.getLast()).isInstanceOf(Entry.Readable.class);
  }

  @Test
  void aBodyThatUnpacksToMoreThanAnEntryMayHaveIsTooLarge() throws Exception {
    var bytes =
        Warcs.join(
            response("1", "Content-Encoding: deflate\r\n", deflated(new byte[20 << 20], false)),
            ALPHA);

    assertThat(Readings.account(write("a.warc", bytes)))
        .containsExactly("https://a.com/1: TOO_LARGE", ALL.getFirst());
  }

  @Test
  void aRecordInSeveralPartsIsToldAsSuch() throws Exception {
    var part = Warcs.record("continuation", "https://a.com/1", "", "<p>Be".getBytes(UTF_8));

    assertThat(Readings.account(write("a.warc", Warcs.join(part, ALPHA))))
        .containsExactly("https://a.com/1: UNSUPPORTED", ALL.getFirst());
  }

  @Test
  void encodingsThatAreStatedAndNotThereArePassedOver() throws Exception {
    var bytes =
        Warcs.join(
            response("alpha", "Transfer-Encoding: chunked\r\n", "<p>Alpha"),
            response("beta", "Content-Encoding: gzip\r\n", "<p>Beta"),
            response("gamma", "Content-Encoding: br\r\n", "<p>Gamma"));

    assertThat(Readings.account(write("a.warc", bytes))).isEqualTo(ALL);
  }

  @Test
  void aBodyThatTheCrawlerCutIsReadAsFarAsItGoesAndAnotherIsNot() throws Exception {
    var text = "<p>" + "A long story of a sale of missiles that goes on and on. ".repeat(2000);
    var gzipped = Packs.pack(Packing.GZIP, text.getBytes(UTF_8));
    var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    var block = Warcs.join(head.getBytes(UTF_8), Arrays.copyOf(gzipped, gzipped.length - 20));
    var bytes =
        Warcs.join(
            Warcs.record("response", "https://a.com/1", "WARC-Truncated: length\r\n", block),
            Warcs.record("response", "https://a.com/2", "", block));

    var account = Readings.account(write("a.warc", bytes));

    assertThat(account.getFirst()).startsWith("https://a.com/1: A long story");
    assertThat(account.getLast()).isEqualTo("https://a.com/2: UNREADABLE");
  }

  @Test
  void theCharsetOfTheServerComesBeforeThatOfThePage() throws Exception {
    var header = "Content-Type: text/html; charset=windows-1251\r\n";
    var page = "<meta charset=utf-8><p>Ракеты".getBytes("windows-1251");
    var bytes = Warcs.response("https://a.com/1", "200 OK", header, page);

    assertThat(Readings.article(write("a.warc", bytes)).text()).isEqualTo("Ракеты");
  }

  @Test
  void aDamagedMemberLeavesTheRecordsBeforeAndBehind() throws Exception {
    var alpha = Warcs.packed(ALPHA);
    for (var at : new int[] {0, 3, 20, 150}) {
      var bytes = Warcs.join(alpha, Warcs.packed(BETA), Warcs.packed(GAMMA));
      bytes[alpha.length + at] ^= 0x55;

      var path = write("a.warc.gz", bytes);
      var account = Readings.account(path);

      assertThat(account).as("byte %d", at).contains(ALL.getFirst(), ALL.getLast());
      assertThat(account).contains("a.warc.gz: BROKEN_ARCHIVE").doesNotContain(ALL.get(1));
      assertThat(Readings.entries(path).get(1).place().offset()).isEqualTo(alpha.length);
    }
  }

  @Test
  void aBadChecksumQuarantinesItsRecordAlone() throws Exception {
    var bytes = Warcs.packed(ALPHA, BETA, GAMMA);
    bytes[Warcs.packed(ALPHA, BETA).length - 8] ^= 1;

    var path = write("a.warc.gz", bytes);

    assertThat(Readings.account(path))
        .containsExactly(ALL.getFirst(), "a.warc.gz: BROKEN_ARCHIVE", ALL.getLast());
    assertThat(((Entry.Rejected) Readings.entries(path).get(1)).detail()).contains("checksum");
  }

  @Test
  void aWrongLengthCostsNoMoreThanTheRecordAndItsNeighbour() throws Exception {
    var length = new String(BETA, ISO_8859_1).replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
    var less = withLength(BETA, Integer.parseInt(length) - 15);
    var more = withLength(BETA, Integer.parseInt(length) + 30);

    assertThat(account(ALPHA, less, GAMMA)).contains(ALL.getFirst(), ALL.getLast());
    assertThat(account(ALPHA, more, GAMMA, ALPHA, GAMMA))
        .contains(ALL.getFirst(), "a.warc: BROKEN_ARCHIVE")
        .endsWith(ALL.getFirst(), ALL.getLast());
  }

  @Test
  void everyTruncationKeepsAPrefixOfTheRecordsAndTellsOfTheDamage() throws Exception {
    var plain = Warcs.join(ALPHA, BETA);
    var packed = Warcs.packed(ALPHA, BETA);
    for (var cut = 6; cut < 200; cut++) {
      for (var whole : List.of(plain, packed)) {
        var account = Readings.account(write("a", Arrays.copyOf(whole, whole.length - cut)));
        assertThat(account.getFirst()).isEqualTo(ALL.getFirst());
        assertThat(account.getLast()).as("%d", cut).isEqualTo("a: BROKEN_ARCHIVE");
        assertThat(account).hasSize(2);
      }
    }
  }

  @Test
  void aHeaderWithoutEndIsNoWayToFillTheMemory() throws Exception {
    var endless = "WARC/1.0\r\nWARC-Type: response\r\nX: " + "x".repeat(30 << 20);

    assertThat(Readings.account(write("a.warc", endless.getBytes(UTF_8))))
        .containsExactly("a.warc: TOO_LARGE");
  }

  @Test
  void aRecordThatIsABombIsGivenUpAndItsNeighboursAreKept() throws Exception {
    var bomb =
        Warcs.response(
            "https://a.com/b", "200 OK", "Content-Type: text/html\r\n", new byte[64 << 20]);

    assertThat(Readings.account(write("a.warc.gz", Warcs.packed(ALPHA, bomb, GAMMA))))
        .containsExactly(ALL.getFirst(), "a.warc.gz: PACKED_TOO_TIGHT", ALL.getLast());
  }

  @Test
  void recordsOfArcAreReadToo() throws Exception {
    var page = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Alpha";
    var picture = "HTTP/1.0 200 OK\r\nContent-Type: image/png\r\n\r\nPNG";
    var head = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
    var arc =
        "filedesc://a.arc 0.0.0.0 20260130100000 text/plain %d\n%s\n".formatted(head.length(), head)
            + "https://a.com/alpha 1.2.3.4 20260130100000 text/html %d\n%s\n"
                .formatted(page.length(), page)
            + "https://a.com/a.png 1.2.3.4 20260130100000 image/png %d\n%s\n"
                .formatted(picture.length(), picture)
            + "https://a.com/beta 1.2.3.4 20260130100000 text/html %d\n%s\n"
                .formatted(page.length() - 1, page.replace("Alpha", "Beta"));

    for (var path :
        List.of(
            write("a.arc", arc.getBytes(UTF_8)),
            write("a.arc.gz", Packs.pack(Packing.GZIP, arc.getBytes(UTF_8))))) {
      assertThat(Readings.account(path))
          .containsExactly(
              ALL.getFirst(),
              "https://a.com/a.png: no article, a file of type image/png",
              ALL.get(1));
      assertThat(Readings.entries(path).getFirst().place().offset())
          .isEqualTo(arc.indexOf("https://a.com/alpha"));
    }
  }

  @Test
  void aTextTakenOutOfAPageByTheCrawlerIsReadAsText() throws Exception {
    var record = Warcs.record("conversion", "https://a.com/alpha", "", "Alpha".getBytes(UTF_8));
    var text =
        new String(record, UTF_8).replaceFirst("application/http; msgtype=response", "text/plain");
    Article article = Readings.article(write("a.warc.wet", text.getBytes(UTF_8)));

    assertThat(article.text()).isEqualTo("Alpha");
    assertThat(article.address()).isEqualTo("https://a.com/alpha");
  }

  private static byte[] deflated(byte[] bytes, boolean raw) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(out, new Deflater(9, raw))) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] withLength(byte[] record, int length) {
    return new String(record, ISO_8859_1)
        .replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
        .getBytes(ISO_8859_1);
  }

  private List<String> account(byte[]... records) throws IOException {
    return Readings.account(write("a.warc", Warcs.join(records)));
  }

  private static byte[] response(String name, String headers, String body) {
    return response(name, headers, body.getBytes(UTF_8));
  }

  private static byte[] response(String name, String headers, byte[] body) {
    return Warcs.response(
        "https://a.com/" + name, "200 OK", "Content-Type: text/html\r\n" + headers, body);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
