package org.transmittal.archive;

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
