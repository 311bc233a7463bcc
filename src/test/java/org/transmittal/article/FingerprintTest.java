package org.transmittal.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.transmittal.SharedInputs;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.archive.Limits;
import org.transmittal.article.Copies.Printed;

class FingerprintTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Property
  void aShortStoryWithAnotherDatelineAndAnotherEndIsACopyOfItself(
      @ForAll @IntRange(min = 110, max = 400) int words, @ForAll long seed) {
    var story = words(words, seed);
    var copy =
        "Hà Nội, March 3 (Agency) - " + story + " Reporting by our own staff in the capital.";

    assertThat(copies(story, copy)).containsExactly(Map.entry("b", "a"));
  }

  @Property
  void aStoryInOtherWordsIsNone(
      @ForAll @IntRange(min = 40, max = 400) int words, @ForAll long seed) {
    var inAnotherOrder = new ArrayList<>(List.of(words(words, seed).split(" ")));
    Collections.shuffle(inAnotherOrder, new Random(seed));

    assertThat(copies(words(words, seed), String.join(" ", inAnotherOrder))).isEmpty();
  }

  @Property
  void itIsReadBackAsItWasWritten(@ForAll long seed) {
    var fingerprint = Fingerprint.of(words(60, seed));

    assertThat(Fingerprint.ofBytes(fingerprint.bytes()).bytes()).isEqualTo(fingerprint.bytes());
  }

  @Test
  void realReportsOfOneMonthAreNoCopiesOfEachOther() {
    var texts = texts();
    var printed = new ArrayList<Printed>();
    for (var text : texts) {
      var print = Fingerprint.of(text);
      if (print != null) {
        printed.add(new Printed("p" + printed.size(), DAY, print));
      }
    }

    assertThat(printed).hasSizeGreaterThan(20);
    assertThat(Copies.of(printed)).isEmpty();
  }

  @Test
  void theEarliestIsTheOriginalInAnyOrder() {
    var print = Fingerprint.of(words(60, 1));
    var articles =
        List.of(
            new Printed("c", null, print),
            new Printed("b", DAY, print),
            new Printed("a", DAY.plusDays(1), print),
            new Printed("d", DAY, Fingerprint.of(words(60, 2))));

    assertThat(Copies.of(articles)).isEqualTo(Map.of("a", "b", "c", "b"));
    assertThat(Copies.of(articles.reversed())).isEqualTo(Map.of("a", "b", "c", "b"));
  }

  @Test
  void aShortTextHasNone() {
    assertThat(Fingerprint.of("Japan buys missiles.")).isNull();
  }

  private static Map<String, String> copies(String one, String other) {
    return Copies.of(
        List.of(
            new Printed("a", DAY, Fingerprint.of(one)),
            new Printed("b", DAY.plusDays(1), Fingerprint.of(other))));
  }

  private static String words(int count, long seed) {
    var random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(2000))
        .collect(Collectors.joining(" "));
  }

  private static List<String> texts() {
    var files = List.of(SharedInputs.file("archives/saved-articles.zip"));
    var archive = new Inbox(Instant.EPOCH, 0).list(files).archives().getFirst();
    var texts = new ArrayList<String>();
    try (var entries = new ArchiveReader(Limits.DEFAULT).open(archive)) {
      for (Entry entry; (entry = entries.next()) != null; ) {
        texts.add(((Entry.Readable) entry).article().text());
      }
    }
    return texts;
  }
}
