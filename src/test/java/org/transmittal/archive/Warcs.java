package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Makes records of crawls for tests. */
final class Warcs {
  private Warcs() {}

  /** A page that a server sent, its length stated. */
  static byte[] page(String url, String html) {
    return response(
        url, "200 OK", "Content-Type: text/html; charset=UTF-8\r\n", html.getBytes(UTF_8));
  }

  /** An answer of a server; each of its headers ends its line. */
  static byte[] response(String url, String status, String headers, byte[] body) {
    var head = "HTTP/1.1 " + status + "\r\n" + headers + "\r\n";
    return record("response", url, "", join(head.getBytes(UTF_8), body));
  }

  static byte[] record(String type, String url, String headers, byte[] block) {
    var head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: %s
        WARC-Date: 2026-01-30T10:00:00Z
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
        Content-Type: application/http; msgtype=response
        %sContent-Length: %d

        """
            .formatted(type, url, headers, block.length)
            .replace("\n", "\r\n");
    return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  /** Each record a member of its own. */
  static byte[] packed(byte[]... records) throws IOException {
    var out = new ByteArrayOutputStream();
    for (var record : records) {
      out.write(Packs.pack(Packing.GZIP, record));
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
