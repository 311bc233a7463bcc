package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.SharedInputs;

/** The readers in a machine of 512 MB, which is started for the purpose. */
class SmallHeapTest {
  @TempDir Path folder;

  @Test
  void aCrawlOf300MegabytesIsReadInAHeapOf64() throws Exception {
    var file = folder.resolve("big.warc.gz");

    var output = java("-Xmx64m", BigCrawl.class.getName(), file.toString(), "300");

    assertThat(output).containsPattern("(\\d+) records, \\1 read");
  }

  @Test
  void aLineOfTwoGigabytesIsToldAndTheNextIsReadInAHeapOf128() throws Exception {
    var output =
        java("-Xmx128m", LongLine.class.getName(), folder.resolve("a.jsonl.gz").toString());

    assertThat(output)
        .contains("TOO_LARGE line 1 has 2147483649 bytes", "Alpha at 2147483650", "2 entries");
  }

  @Test
  void everyOddContainerEndsInItsAccountWithin512Megabytes() throws Exception {
    var output = java("-Xmx512m", Odd.class.getName(), SharedInputs.file("containers").toString());

    assertThat(output).containsPattern("^\\d+ archives, \\d+ entries").doesNotContain("Error");
  }

  private String java(String... args) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var output = folder.resolve("output").toFile();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                args[0],
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")))
            .redirectErrorStream(true)
            .redirectOutput(output);
    process.command().addAll(List.of(args).subList(1, args.length));
    var running = process.start();
    assertThat(running.waitFor(3, TimeUnit.MINUTES)).isTrue();
    var text = Files.readString(output.toPath());
    assertThat(running.exitValue()).as(text).isZero();
    return text;
  }

  /** Writes and reads a packed file with a line of 2 GB and one more. */
  public static final class LongLine {
    private static final int PART = 32 << 20;

    private LongLine() {}

    /** The file is the one argument. */
    public static void main(String[] args) throws IOException {
      var file = Path.of(args[0]);
      try (var out = Files.newOutputStream(file)) {
        out.write(Packs.pack(Packing.GZIP, "{".getBytes(UTF_8)));
        var part = Packs.pack(Packing.GZIP, new byte[PART]);
        for (var written = 0L; written < 1L << 31; written += PART) {
          out.write(part);
        }
        out.write(Packs.pack(Packing.GZIP, "\n{\"text\": \"Alpha\"}\n".getBytes(UTF_8)));
      }
      var entries = Readings.entries(file, new Limits(1 << 24, 2000, 10, 1));
      for (var entry : entries) {
        System.out.println(
            switch (entry) {
              case Entry.Readable(var article) ->
                  article.text() + " at " + article.place().offset();
              case Entry.Rejected(var place, var reason, var detail) -> reason + " " + detail;
              case Entry.NoArticle none -> none.detail();
              case Entry.HeldBack held -> "held back";
            });
      }
      System.out.println(entries.size() + " entries");
    }
  }

  /** Reads all archives below a folder. */
  public static final class Odd {
    private Odd() {}

    /** The folder is the one argument. */
    public static void main(String[] args) {
      var archives =
          new Inbox(Instant.EPOCH, 0).list(List.of(new File(args[0]).toPath())).archives();
      var count = 0;
      for (var archive : archives) {
        count += Readings.entries(archive.path()).size();
      }
      System.out.printf("%d archives, %d entries%n", archives.size(), count);
    }
  }
}
