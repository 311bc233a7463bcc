package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.article.Rejection;

class LimitsTest {
  private static final String LINE = "{\"text\": \"Alpha.\"}\n";

  @TempDir Path folder;

  @Test
  void behindTheMostEntriesAnArchiveEndsWithTheReasonAndItsPlace() throws Exception {
    var path = write("a.jsonl", LINE.repeat(9).getBytes(UTF_8));

    var entries = Readings.entries(path, most(5));

    assertThat(entries).hasSize(6);
    assertThat(entries.subList(0, 5)).allMatch(Entry.Readable.class::isInstance);
    var last = (Entry.Rejected) entries.getLast();
    assertThat(last.reason()).isEqualTo(Rejection.TOO_MANY_ENTRIES);
    assertThat(last.detail()).isEqualTo("more than 5 entries; left from this one on");
    assertThat(last.place().offset()).isEqualTo(5L * LINE.length());
  }

  @Test
  void asManyAsAreAllowedAreNotTooMany() throws Exception {
    var path = write("a.jsonl", LINE.repeat(5).getBytes(UTF_8));

    assertThat(Readings.entries(path, most(5)))
        .hasSize(5)
        .allMatch(Entry.Readable.class::isInstance);
  }

  @Test
  void entriesOfArchivesWithinCountTogetherWithThoseAround() throws Exception {
    var path = write("a.zip", Packs.zip("a.jsonl", LINE.repeat(3), "b.jsonl", LINE.repeat(3)));

    var entries = Readings.entries(path, most(4));

    assertThat(entries).hasSize(5);
    assertThat(((Entry.Rejected) entries.getLast()).reason()).isEqualTo(Rejection.TOO_MANY_ENTRIES);
    assertThat(entries.getLast().place().entry()).isEqualTo("b.jsonl");
  }

  @Test
  void aLimitThatMakesNoSenseIsNamed() {
    assertThatThrownBy(() -> most(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("transmittal.limits.entries");
  }

  private static Limits most(long entries) {
    return new Limits(1 << 20, 200, entries, 1);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
