package org.transmittal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The body of an answer, out of its chunks and unpacked. Crawlers keep the headers of a body that
 * they have unpacked themselves, so what is stated and not there is passed over.
 */
final class HttpBody {
  private static final Pattern CHUNK =
      Pattern.compile("(?s)[0-9A-Fa-f]{1,8}[ \\t]*(?:;[^\\n]*)?\\r?\\n.*");

  private final HttpResponse response;
  private final byte[] sent;
  private final boolean cut;
  private final int limit;

  private HttpBody(HttpResponse response, byte[] sent, boolean cut, int limit) {
    this.response = response;
    this.sent = sent;
    this.cut = cut;
    this.limit = limit;
  }

  /**
   * The body.
   *
   * @param block all of the answer, with its head
   * @param cut whether the crawler says that it broke off; then what came is the body
   * @param limit the most that it may have
   * @throws IOException if it cannot be unpacked
   */
  static byte[] of(HttpResponse response, byte[] block, boolean cut, int limit) throws IOException {
    var head = Math.min(block.length, response.serializeHeader().length);
    var sent = Arrays.copyOfRange(block, head, block.length);
    var body = new HttpBody(response, sent, cut, limit);
    return body.unpacked(body.joined());
  }

  private byte[] joined() throws IOException {
    var start = new String(sent, 0, Math.min(sent.length, 100), StandardCharsets.ISO_8859_1);
    return response.headers().contains("Transfer-Encoding", "chunked")
            && CHUNK.matcher(start).matches()
        ? read(response.body().stream())
        : sent;
  }

  private byte[] unpacked(byte[] bytes) throws IOException {
    var encoding =
        response.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    try {
      return switch (encoding) {
        case "", "identity", "none" -> bytes;
        case "gzip", "x-gzip" -> read(Packing.GZIP.open(new ByteArrayInputStream(bytes)));
        case "zstd" -> read(Packing.ZSTD.open(new ByteArrayInputStream(bytes)));
        case "br" -> read(new BrotliInputStream(new ByteArrayInputStream(bytes)));
        case "deflate" -> read(inflated(bytes));
        default -> throw new IOException("packed as " + encoding);
      };
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (Magic.of(bytes) == null && TextDecoder.decode(bytes, null) != null) {
        return bytes;
      }
      throw e;
    }
  }

  /** With the head of zlib, as the standard says, or without, as some servers send it. */
  private static InputStream inflated(byte[] bytes) {
    var hasHead = bytes.length > 1 && ((bytes[0] << 8 | bytes[1] & 0xff) & 0xffff) % 31 == 0;
    return new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(!hasHead));
  }

  private byte[] read(InputStream in) throws IOException {
    var buffer = new java.io.ByteArrayOutputStream();
    try (in) {
      var part = new byte[8192];
      for (int n; (n = in.read(part)) >= 0; ) {
        buffer.write(part, 0, n);
        if (buffer.size() > limit) {
          throw LimitException.tooLarge(limit);
        }
      }
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (!cut || buffer.size() == 0) {
        throw e;
      }
    }
    return buffer.toByteArray();
  }
}
