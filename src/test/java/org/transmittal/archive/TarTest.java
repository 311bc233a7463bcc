package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.transmittal.article.Rejection;

class TarTest {
  @TempDir Path folder;

  @Test
  void entriesComeInTheirOrderWithTheirOffsets() throws Exception {
    var entries = Readings.entries(write("a.tar", Packs.tar("z.txt", "Last", "a/b.txt", "First")));

    assertThat(entries).extracting(e -> e.place().entry()).containsExactly("z.txt", "a/b.txt");
    assertThat(entries).extracting(e -> e.place().offset()).containsExactly(0L, 1024L);
  }

  @ParameterizedTest
  @EnumSource
  void aTarIsReadHoweverItIsPackedAndWhateverItIsCalled(Packing packing) throws Exception {
    var packed = Packs.pack(packing, Packs.tar("a.txt", "Alpha", "b.txt", "Beta"));

    assertThat(Readings.account(write("no-name", packed)))
        .containsExactly("a.txt: Alpha", "b.txt: Beta");
  }

  @ParameterizedTest
  @EnumSource
  void aSingleFileIsReadHoweverItIsPacked(Packing packing) throws Exception {
    var packed = Packs.pack(packing, "Alpha".getBytes(UTF_8));

    assertThat(Readings.account(write("a.txt" + extension(packing), packed)))
        .containsExactly("a.txt: Alpha");
  }

  /** A thousand MB in one line, of which the reader takes no more than it needs to know. */
  @ParameterizedTest
  @EnumSource
  void aBombEndsWithItsReasonLongBeforeItsEnd(Packing packing) throws Exception {
    var part = Packs.pack(packing, new byte[16 << 20]);
    var out = new ByteArrayOutputStream();
    for (var i = 0; i < 64; i++) {
      out.write(part);
    }

    var entries = Readings.entries(write("bomb.jsonl" + extension(packing), out.toByteArray()));

    assertThat(entries).hasSize(1);
    var bomb = (Entry.Rejected) entries.getFirst();
    assertThat(bomb.reason()).isEqualTo(Rejection.PACKED_TOO_TIGHT);
    var unpacked = bomb.detail().replaceFirst("more than (\\d+) bytes come out of .*", "$1");
    assertThat(Long.parseLong(unpacked)).isLessThan(100 << 20);
  }

  @Test
  void aHugeEntryOfAPackedTarIsABomb() throws Exception {
    var tar = Packs.tar("a.txt", "Alpha", "zeros.txt", "\0".repeat(64 << 20), "b.txt", "Beta");

    var account = Readings.account(write("a.tgz", Packs.pack(Packing.GZIP, tar)));

    assertThat(account)
        .containsExactly("a.txt: Alpha", "zeros.txt: TOO_LARGE", "a.tgz: PACKED_TOO_TIGHT");
  }

  @Test
  void aDamagedHeaderLeavesTheEntriesBeforeAndBehind() throws Exception {
    var tar = Packs.tar("a.txt", "Alpha", "b.txt", "Beta", "c.txt", "Gamma");
    tar[1024] ^= 1;

    var path = write("a.tar", tar);

    assertThat(Readings.account(path))
        .containsExactly("a.txt: Alpha", "a.tar: BROKEN_ARCHIVE", "c.txt: Gamma");
    assertThat(Readings.entries(path).get(1).place().offset()).isEqualTo(1024);
  }

  @Test
  void everyTruncationOfATarKeepsAPrefixOfItsEntriesAndTellsOfTheDamage() throws Exception {
    var whole = Packs.tar("a.txt", "Alpha", "b.txt", "Beta", "c.txt", "Gamma");
    var texts = List.of("a.txt: Alpha", "b.txt: Beta", "c.txt: Gamma");
    for (var length = 600; length < 3 * 1024; length += 100) {
      var account = Readings.account(write("a.tar", Arrays.copyOf(whole, length)));
      assertThat(account.getLast()).as("%d", length).endsWith(": BROKEN_ARCHIVE");
      assertThat(account.subList(0, account.size() - 1))
          .isEqualTo(texts.subList(0, account.size() - 1));
    }
  }

  @Test
  void linksAndDevicesAreNotFollowedAndNamesStayAsTheyAre() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      for (var type :
          new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR}) {
        var entry = new TarArchiveEntry("../passwd" + (char) type, type, true);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }

    assertThat(Readings.account(write("a.tar", out.toByteArray())))
        .containsExactly(
            "../passwd2: UNSUPPORTED", "../passwd1: UNSUPPORTED", "../passwd3: UNSUPPORTED");
  }

  @Test
  void anEntryThatClaimsMoreThanThereIsIsBroken() throws Exception {
    var tar = Packs.tar("a.txt", "Alpha");
    var size = new String(tar, ISO_8859_1).indexOf("00000000005");
    tar[size + 6] = '7';
    var sum = Arrays.copyOf(tar, 512);
    Arrays.fill(sum, 148, 156, (byte) ' ');
    var total = 0;
    for (var one : sum) {
      total += one & 0xff;
    }
    System.arraycopy("%06o\0 ".formatted(total).getBytes(UTF_8), 0, tar, 148, 8);

    assertThat(Readings.account(write("a.tar", tar))).first().isEqualTo("a.txt: BROKEN_ARCHIVE");
  }

  @Test
  void aLongNameIsNoWayToFillTheMemory() throws Exception {
    var header = Packs.tar("././@LongLink", "x");
    header[156] = 'L';
    System.arraycopy("77777777777".getBytes(UTF_8), 0, header, 124, 11);
    var sum = Arrays.copyOf(header, 512);
    Arrays.fill(sum, 148, 156, (byte) ' ');
    var total = 0;
    for (var one : sum) {
      total += one & 0xff;
    }
    System.arraycopy("%06o\0 ".formatted(total).getBytes(UTF_8), 0, header, 148, 8);
    var file = Arrays.copyOf(header, 40 << 20);

    assertThat(Readings.account(write("a.tar", file))).containsExactly("a.tar: TOO_LARGE");
  }

  @Test
  void anEmptyArchiveSaysThatItIsEmpty() throws Exception {
    assertThat(Readings.account(write("a.tar", Packs.tar()))).containsExactly("a.tar: EMPTY");
  }

  private static String extension(Packing packing) {
    return List.of(".gz", ".bz2", ".xz", ".zst").get(packing.ordinal());
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
