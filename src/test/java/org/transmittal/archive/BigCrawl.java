package org.transmittal.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes a crawl of any size from a seed. By hand: {@code java -cp
 * target/classes:target/test-classes org.transmittal.archive.BigCrawl FILE MEGABYTES}.
 */
public final class BigCrawl {
  private static final int DIFFERENT = 512;

  private BigCrawl() {}

  /** Writes a crawl of at least so many bytes; the same seed gives the same bytes. */
  static long write(Path file, long bytes, long seed) throws IOException {
    var random = new Random(seed);
    // Records are packed once and written again and again, or packing would take all the time.
    var records = new byte[DIFFERENT][];
    for (var i = 0; i < DIFFERENT; i++) {
      var url = "https://a.com/news/" + i;
      // As in a real crawl, most of the bytes are pictures.
      records[i] = Warcs.packed(i % 8 == 0 ? Warcs.page(url, page(random)) : picture(url, random));
    }
    var written = 0L;
    var count = 0L;
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      while (written < bytes) {
        var record = records[random.nextInt(DIFFERENT)];
        out.write(record);
        written += record.length;
        count++;
      }
    }
    return count;
  }

  private static byte[] picture(String url, Random random) {
    var bytes = new byte[40_000];
    random.nextBytes(bytes);
    return Warcs.response(url, "200 OK", "Content-Type: image/jpeg\r\n", bytes);
  }

  private static String page(Random random) {
    var page = new StringBuilder("<html lang=en><title>News</title><article>");
    for (var i = 0; i < 40; i++) {
      page.append("<p>");
      for (var word = 0; word < 40; word++) {
        page.append(Integer.toString(random.nextInt(1 << 24), 36)).append(' ');
      }
    }
    return page.toString();
  }

  /** Makes a file and reads it. */
  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
    var count = write(file, Long.parseLong(args[1]) << 20, 7);
    var start = System.nanoTime();
    var read = 0L;
    try (var entries =
        new ArchiveReader(Limits.DEFAULT)
            .open(new Archive("a.warc.gz", file, Files.size(file), "key"))) {
      for (Entry entry; (entry = entries.next()) != null; ) {
        read += entry instanceof Entry.Rejected ? 0 : 1;
      }
    }
    var seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d bytes, %d records, %d read in %.1f s with a heap of %d MB%n",
        Files.size(file), count, read, seconds, Runtime.getRuntime().maxMemory() >> 20);
  }
}
