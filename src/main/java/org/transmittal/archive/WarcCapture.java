package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.transmittal.archive.WarcRecords.WarcRecord;
import org.transmittal.article.Rejection;

/** Reads what a record of a crawl has captured. */
final class WarcCapture {
  private static final List<String> DESCRIBING = List.of("warcinfo", "request", "metadata");

  private final WarcRecord record;
  private final long offset;
  private final Limits limits;
  private final String address;

  private WarcCapture(WarcRecord record, long offset, Limits limits) {
    this.record = record;
    this.offset = offset;
    this.limits = limits;
    // Some tools write the brackets around it that the first draft of the standard had.
    this.address =
        record.headers().first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "").strip();
  }

  /** The entry of a record; null if it is none. */
  static @Nullable Raw read(WarcRecord record, long offset, Limits limits) {
    var type = record.headers().first("WARC-Type").orElse("");
    if (DESCRIBING.contains(type)) {
      return null;
    }
    var capture = new WarcCapture(record, offset, limits);
    return switch (type) {
      case "response", "resource", "conversion" -> capture.read();
      case "revisit" -> capture.none("the same as at an earlier visit");
      case "continuation" -> capture.bad(Rejection.UNSUPPORTED, "one of several parts of a record");
      default -> capture.none("a record of type " + type);
    };
  }

  private Raw read() {
    var block = record.block();
    if (!new String(block, 0, Math.min(5, block.length), US_ASCII).equals("HTTP/")) {
      return page(type(record.headers()), block);
    }
    try {
      return answer(HttpResponse.parse(new SeekableInMemoryByteChannel(block)));
    } catch (LimitException e) {
      return bad(e.reason(), Failure.detail(e));
    } catch (ParsingException e) {
      return bad(Rejection.BAD_RECORD, "the head of a server's answer is damaged");
    } catch (IOException | RuntimeException e) {
      return bad(Rejection.UNREADABLE, "its body cannot be unpacked: " + Failure.detail(e));
    }
  }

  private Raw answer(HttpResponse response) throws IOException {
    if (response.status() < 200 || response.status() > 299) {
      return none("HTTP status " + response.status());
    }
    var type = type(response.headers());
    if (!type.canBeArticle() || record.length() > limits.entryBytes()) {
      return page(type, record.block());
    }
    var cut = record.headers().first("WARC-Truncated").isPresent();
    return page(type, HttpBody.of(response, record.block(), cut, limits.entryBytes()));
  }

  private static ContentType type(MessageHeaders headers) {
    return ContentType.of(headers.first("Content-Type").orElse(null));
  }

  private Raw page(ContentType type, byte[] bytes) {
    if (!type.canBeArticle()) {
      return none("a file of type " + type.media());
    }
    if (record.length() > limits.entryBytes()) {
      return bad(Rejection.TOO_LARGE, record.length() + " bytes");
    }
    var sent = new Sent(address, type.charset(), type.fileName(), captured());
    var page = new Raw.Page(address, offset, bytes, sent);
    return switch (page.kind()) {
      case Kind.Known.HTML, Kind.Known.TEXT, Kind.Known.FEED -> page;
      case Kind.Known other -> none("a file of another kind");
      case Kind.Packed packed -> none("a file of another kind");
      case Kind.Unsupported(var what) -> none(what);
    };
  }

  private @Nullable LocalDate captured() {
    return record.headers().first("WARC-Date").map(Dates::parse).orElse(null);
  }

  private Raw none(String detail) {
    return new Raw.NoArticle(address, offset, detail);
  }

  private Raw bad(Rejection reason, String detail) {
    return new Raw.Bad(address, offset, reason, detail);
  }
}
