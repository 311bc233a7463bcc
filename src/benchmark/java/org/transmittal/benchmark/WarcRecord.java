package org.transmittal.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The record that a crawler keeps of an answer. */
final class WarcRecord {
  private WarcRecord() {}

  static byte[] of(MadeNews.Story story, byte[] page) {
    var http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
            .formatted(page.length)
            .getBytes(StandardCharsets.US_ASCII);
    var head =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r
        WARC-Date: 2026-11-01T02:00:00Z\r
        WARC-Target-URI: %s\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(story.number(), story.url(), http.length + page.length)
            .getBytes(StandardCharsets.US_ASCII);
    var record = new ByteArrayOutputStream(head.length + http.length + page.length + 4);
    record.writeBytes(head);
    record.writeBytes(http);
    record.writeBytes(page);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return record.toByteArray();
  }
}
