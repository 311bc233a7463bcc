package org.transmittal.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.transmittal.SharedInputs;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.archive.Limits;
import org.transmittal.article.Copies.Printed;

class FingerprintTest {
  @Test
  void anotherDatelineAndAnAgencyLineLeaveACopyACopyAndOtherReportsAreNone() {
    var prints = new ArrayList<Long>();
    for (var text : texts()) {
      var print = Fingerprint.of(text);
      if (print != null) {
        assertThat(prints).noneMatch(other -> Fingerprint.isNear(other, print));
        prints.add(print);
      }
      // The longer a story, the less the lines around it change.
      if (print != null && text.length() > 2500) {
        var copy = "WASHINGTON (Agency) - " + text + "\nReporting by our own staff.";
        assertThat(Fingerprint.isNear(print, Fingerprint.of(copy))).as("%s", text).isTrue();
      }
    }
    assertThat(prints).hasSizeGreaterThan(20);
  }

  @Test
  void theEarliestIsTheOriginalInAnyOrder() {
    var day = LocalDate.of(2026, 1, 5);
    var articles =
        List.of(
            new Printed("c", null, 0b11),
            new Printed("b", day, 0b1),
            new Printed("a", day.plusDays(1), 0),
            new Printed("d", day, -1));

    assertThat(Copies.of(articles)).isEqualTo(Map.of("a", "b", "c", "b"));
    assertThat(Copies.of(articles.reversed())).isEqualTo(Map.of("a", "b", "c", "b"));
  }

  @Test
  void aShortTextHasNone() {
    assertThat(Fingerprint.of("Japan buys missiles.")).isNull();
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
