package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.article.Rejection;

class ZipTest {
  @TempDir Path folder;

  @Test
  void entriesComeInTheirOrderWithTheirOffsets() throws Exception {
    var entries = Readings.entries(write(zip("z.txt", "Last", "a/b.txt", "First")));

    assertThat(entries).extracting(e -> e.place().entry()).containsExactly("z.txt", "a/b.txt");
    assertThat(entries.getFirst().place().offset()).isZero();
    assertThat(entries.getLast().place().offset()).isGreaterThan(30);
    assertThat(entries).extracting(e -> e.place().toString()).first().isEqualTo("a.zip!z.txt");
  }

  @Test
  void aZipCutOffKeepsTheEntriesBeforeTheDamageAndTellsOfIt() throws Exception {
    var whole = zip("a.txt", "Alpha", "b.txt", "Beta", "c.txt", "Gamma ".repeat(100));
    var third = new String(whole, StandardCharsets.ISO_8859_1).indexOf("c.txt");

    var cutInContent = write(Arrays.copyOf(whole, third + 10));
    assertThat(Readings.account(cutInContent))
        .containsExactly("a.txt: Alpha", "b.txt: Beta", "c.txt: BROKEN_ARCHIVE");
    assertThat(Readings.entries(cutInContent))
        .last()
        .satisfies(
            entry -> assertThat(((Entry.Rejected) entry).place().offset()).isGreaterThan(third));

    var cutInDirectory = write(Arrays.copyOf(whole, whole.length - 30));
    assertThat(Readings.account(cutInDirectory))
        .containsExactly(
            "a.txt: Alpha",
            "b.txt: Beta",
            "c.txt: " + "Gamma ".repeat(100),
            "a.zip: BROKEN_ARCHIVE");
  }

  @Test
  void theOffsetsOfASalvagedZipAreThoseOfTheWholeOne() throws Exception {
    var whole = zip("a.txt", "Alpha", "b.txt", "Beta");
    var offsets = Readings.entries(write(whole)).stream().map(e -> e.place().offset()).toList();

    var salvaged = Readings.entries(write(Arrays.copyOf(whole, whole.length - 30)));

    assertThat(salvaged.subList(0, 2)).extracting(e -> e.place().offset()).isEqualTo(offsets);
  }

  @Test
  void everyTruncationOfAZipKeepsAPrefixOfItsEntries() throws Exception {
    var whole = zip("a.txt", "Alpha", "b.txt", "Beta", "c.txt", "Gamma");
    var texts = List.of("a.txt: Alpha", "b.txt: Beta", "c.txt: Gamma");
    for (var length = 0; length < whole.length; length++) {
      var account = Readings.account(write(Arrays.copyOf(whole, length)));
      assertThat(account.getLast()).endsWith(": BROKEN_ARCHIVE");
      assertThat(account.subList(0, account.size() - 1))
          .isEqualTo(texts.subList(0, account.size() - 1));
    }
  }

  @Test
  void aDamagedEntryLeavesItsNeighboursWhole() throws Exception {
    var bytes = stored("a.txt", "Alpha", "b.txt", "Beta", "c.txt", "Gamma");
    var beta = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Beta");
    bytes[beta] = 'X';

    var path = write(bytes);

    assertThat(Readings.account(path))
        .containsExactly("a.txt: Alpha", "b.txt: UNREADABLE", "c.txt: Gamma");
    assertThat(((Entry.Rejected) Readings.entries(path).get(1)).detail()).contains("checksum");
  }

  @Test
  void foldersAndLitterAreNoEntriesAndTraversalNamesStayAsTheyAre() throws Exception {
    var bytes =
        zip(
            "x/",
            "",
            "__MACOSX/x/._a.txt",
            "junk",
            "x/.DS_Store",
            "junk",
            "x/Thumbs.db",
            "junk",
            "../../etc/passwd.txt",
            "Harmless");

    assertThat(Readings.account(write(bytes))).containsExactly("../../etc/passwd.txt: Harmless");
  }

  @Test
  void whatIsNoArticleIsToldApart() throws Exception {
    var bytes =
        zip(
            "a.txt",
            "Alpha",
            "empty.txt",
            "",
            "junk.txt",
            "\0\1\2\3\4",
            "b.pdf",
            "%PDF-1.7 …",
            "c.css",
            "body { color: red }",
            "big.txt",
            "word ".repeat(300),
            "d.htm",
            "<p>Delta</p>");

    var account =
        Readings.entries(write(bytes), Limits.DEFAULT.withEntryBytes(1000)).stream()
            .map(e -> e instanceof Entry.Rejected(var p, var reason, var d) ? reason : null)
            .toList();

    assertThat(account)
        .containsExactly(
            null,
            Rejection.EMPTY,
            Rejection.NOT_TEXT,
            Rejection.UNSUPPORTED,
            Rejection.UNSUPPORTED,
            Rejection.TOO_LARGE,
            null);
  }

  @Test
  void anArchiveWithinAnArchiveIsReadAndOneWithinThatIsNot() throws Exception {
    var inner = zip("a.txt", "Alpha");
    var middle = zip("in.zip", inner);
    assertThat(Readings.account(write(middle))).containsExactly("in.zip!a.txt: Alpha");

    var outer = zip("middle.zip", middle);
    assertThat(Readings.account(write(outer))).containsExactly("middle.zip!in.zip: TOO_DEEP");
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(out)) {
      var entry = new ZipArchiveEntry("passwd.txt");
      entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
      zip.putArchiveEntry(entry);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertThat(Readings.account(write(out.toByteArray())))
        .containsExactly("passwd.txt: UNSUPPORTED");
  }

  @Test
  void anEncryptedEntryIsRejectedAndItsNeighboursAreKept() throws Exception {
    var bytes = stored("a.txt", "Alpha", "b.txt", "Beta");
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    // The first bit of the flags says so, in the local header and in the directory.
    bytes[6] |= 1;
    bytes[text.indexOf("PK\1\2") + 8] |= 1;

    var entries = Readings.entries(write(bytes));

    assertThat(((Entry.Rejected) entries.getFirst()).detail()).contains("encrypted");
    assertThat(entries.getLast()).isInstanceOf(Entry.Readable.class);
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("a.zip"), bytes);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    return pack(ZipEntry.DEFLATED, namesAndTexts);
  }

  private static byte[] stored(String... namesAndTexts) throws IOException {
    return pack(ZipEntry.STORED, namesAndTexts);
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] pack(int method, String... namesAndTexts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(out)) {
      zip.setMethod(method);
      for (var i = 0; i < namesAndTexts.length; i += 2) {
        var bytes = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
        var entry = new ZipArchiveEntry(namesAndTexts[i]);
        var crc = new CRC32();
        crc.update(bytes);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }
}
