package org.transmittal.extraction;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a {@code .warc.gz} as a crawl of news sites leaves it, a member a record, the same for a
 * seed: pages of which one in a hundred tells of deals, and the pictures between them, which are
 * most of its bytes.
 */
final class CrawlArchive {
  private static final int PICTURE = 40_000;
  private static final int PICTURES = 7;
  private static final double DEALS = 0.01;

  private final Random random;
  private final MadeArticles articles;

  CrawlArchive(long seed) {
    random = new Random(seed);
    articles = new MadeArticles(seed);
  }

  /** Makes one: the file, how many bytes it is to have at least, and the seed if not the usual. */
  public static void main(String[] args) throws IOException {
    var seed = args.length < 3 ? 42 : Long.parseLong(args[2]);
    var pages = new CrawlArchive(seed).write(Path.of(args[0]), Long.parseLong(args[1]));
    System.out.printf("%s: %,d bytes, %,d pages%n", args[0], Files.size(Path.of(args[0])), pages);
  }

  /**
   * Writes an archive.
   *
   * @param bytes where it ends, at the next record
   * @return how many pages it holds
   */
  long write(Path file, long bytes) throws IOException {
    var pages = 0L;
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (var written = 0L; written < bytes; pages++) {
        written += record(out, pages, "text/html; charset=utf-8", page(pages));
        for (var i = 0; i < PICTURES; i++) {
          var picture = new byte[PICTURE];
          random.nextBytes(picture);
          written += record(out, pages, "image/jpeg", picture);
        }
      }
    }
    return pages;
  }

  private byte[] page(long number) {
    var text = articles.text(random.nextDouble() < DEALS);
    var day = LocalDate.of(2026, 1, 1).plusDays(number % 300);
    var html = new StringBuilder("<!doctype html><html lang=en><head><title>Report ");
    html.append(number).append("</title><meta property='article:published_time' content='");
    html.append(day).append("'></head><body><nav>");
    for (var i = 0; i < 200; i++) {
      html.append("<a href='/section/").append(i).append("'>Section ").append(i).append("</a> ");
    }
    html.append("</nav><article><h1>Report ").append(number).append("</h1>");
    text.lines().forEach(line -> html.append("<p>").append(line).append("</p>"));
    html.append("</article><footer>All rights reserved.</footer></body></html>");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static long record(OutputStream out, long number, String type, byte[] body)
      throws IOException {
    var http =
        "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, body.length)
            .getBytes(StandardCharsets.US_ASCII);
    var head =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r
        WARC-Date: 2026-11-01T02:00:00Z\r
        WARC-Target-URI: https://news.example/%d/%d\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(number, number, body.length, http.length + body.length);
    var packed = new ByteArrayOutputStream(body.length + 512);
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(head.getBytes(StandardCharsets.US_ASCII));
      gzip.write(http);
      gzip.write(body);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    packed.writeTo(out);
    return packed.size();
  }
}
