package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.article.Rejection;

class InboxTest {
  private static final Instant NOW = Instant.parse("2026-01-30T02:00:00Z");

  @TempDir Path folder;

  @Test
  void archivesAreListedByNameWithForwardSlashes() throws Exception {
    file("b.txt", "B");
    file("2025/z.zip", "Z");
    file("2025/01/a.txt", "A");
    file("A.txt", "A");

    assertThat(names(list(0))).containsExactly("2025/01/a.txt", "2025/z.zip", "A.txt", "b.txt");
  }

  @Test
  void theSameBytesHaveTheSameKeyUnderAnyName() throws Exception {
    file("a.txt", "same");
    file("b.txt", "same");
    file("c.txt", "other");

    var keys = list(0).archives().stream().map(Archive::key).toList();

    assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    assertThat(list(0).archives()).extracting(Archive::size).containsExactly(4L, 4L, 5L);
  }

  @Test
  void hiddenFilesLitterAndMarkersAreNoArchives() throws Exception {
    file("a.txt", "A");
    file("a.txt.done", "");
    file(".hidden.txt", "");
    file(".git/config.txt", "");
    file("Thumbs.db", "");
    file("__MACOSX/a.txt", "");

    assertThat(names(list(0))).containsExactly("a.txt");
  }

  @Test
  void aFileThatIsStillWrittenWaits() throws Exception {
    file("old.txt", "A", NOW.minusSeconds(60));
    file("new.txt", "B", NOW.minusSeconds(5));
    file("marked.txt", "C", NOW.minusSeconds(5));
    file("marked.txt.done", "", NOW);
    file("fetched.zip.part", "D", NOW.minusSeconds(60));

    assertThat(names(list(30))).containsExactly("marked.txt", "old.txt");
    assertThat(list(30).waiting())
        .containsExactly(folder.resolve("fetched.zip.part"), folder.resolve("new.txt"));
    assertThat(names(list(0))).contains("new.txt");
  }

  @Test
  void aFileGivenByItselfIsAnArchiveAndEachFileIsListedOnce() throws Exception {
    var file = file("x/a.txt", "A");

    var listing = new Inbox(NOW, 0).list(List.of(file, folder, folder.resolve("x/../x/a.txt")));

    assertThat(listing.archives()).extracting(Archive::name).containsExactly("a.txt");
  }

  @Test
  void aPathThatIsNotThereIsNamedWithWhatToDo() {
    assertThatThrownBy(() -> new Inbox(NOW, 0).list(List.of(folder.resolve("missing"))))
        .isInstanceOf(InboxException.class)
        .hasMessageContaining(folder.resolve("missing").toString())
        .hasMessageContaining("check the path");
  }

  @Test
  void anEmptyFolderIsAnEmptyListing() {
    assertThat(list(0).archives()).isEmpty();
  }

  @Test
  void aDanglingLinkIsListedAndRejectedByTheReader() throws Exception {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

    var entries = Readings.entries(folder);

    assertThat(entries).hasSize(1);
    assertThat(((Entry.Rejected) entries.getFirst()).reason()).isEqualTo(Rejection.UNREADABLE);
    assertThat(((Entry.Rejected) entries.getFirst()).detail()).isEqualTo("no such file");
  }

  @Test
  void aFileThatGoesAwayAfterListingIsRejected() throws Exception {
    var file = file("a.txt", "A");
    var archive = list(0).archives().getFirst();
    Files.delete(file);

    try (var entries = new ArchiveReader(Limits.DEFAULT).open(archive)) {
      var entry = (Entry.Rejected) entries.next();
      assertThat(entry.reason()).isEqualTo(Rejection.UNREADABLE);
      assertThat(entry.place().toString()).isEqualTo("a.txt");
      assertThat(entries.next()).isNull();
    }
  }

  @Test
  void anArchiveThatIsNotAskedForIsListedApartWithoutBeingRead() throws Exception {
    file("a.txt", "A");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere"));

    var listing = new Inbox(NOW, 0, name -> name.startsWith("a")).list(List.of(folder));

    assertThat(names(listing)).containsExactly("a.txt");
    assertThat(listing.unasked()).containsExactly("b.txt");
  }

  private Inbox.Listing list(int settleSeconds) {
    return new Inbox(NOW, settleSeconds).list(List.of(folder));
  }

  private static List<String> names(Inbox.Listing listing) {
    return listing.archives().stream().map(Archive::name).toList();
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text, NOW.minusSeconds(3600));
  }

  private Path file(String name, String text, Instant changed) throws IOException {
    var path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return Files.setLastModifiedTime(path, FileTime.from(changed));
  }
}
