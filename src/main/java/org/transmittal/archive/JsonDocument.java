package org.transmittal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON file: an object, a list of them, or several behind one another. Read item by item; where
 * its syntax breaks, the rest cannot be told apart and is one bad record.
 */
final class JsonDocument implements Container {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String name;
  private final Meter in;
  private final JsonParser parser;
  private boolean ended;

  JsonDocument(Source source, Limits limits) throws IOException {
    this.name = source.name();
    this.in = new Meter(source.open(), limits.entryBytes());
    this.parser = JSON.createParser(in);
  }

  @Override
  public @Nullable Raw next() throws IOException {
    if (ended) {
      return null;
    }
    try {
      return item();
    } catch (JacksonException e) {
      ended = true;
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      var offset = Math.max(0, parser.currentTokenLocation().getByteOffset());
      return new Raw.Bad(name, offset, Rejection.BAD_RECORD, detail(e));
    }
  }

  private @Nullable Raw item() {
    in.restart();
    var token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = parser.nextToken();
    }
    if (token == null) {
      ended = true;
      return null;
    }
    var offset = parser.currentTokenLocation().getByteOffset();
    JsonNode value = JSON.readTree(parser);
    return value.isObject()
        ? new Raw.Row(name, offset, JsonFields.of(value))
        : new Raw.Bad(name, offset, Rejection.BAD_RECORD, "is no JSON object");
  }

  /** What is wrong, without the excerpt and the hints for programmers. */
  static String detail(JacksonException e) {
    var at = e.getLocation();
    var column =
        at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    return "no valid JSON: " + e.getOriginalMessage() + column;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Ends the reading where one item has more bytes than the limit. */
  private static final class Meter extends FilterInputStream {
    /** The parser reads ahead by its buffer. */
    private static final int AHEAD = 1 << 16;

    private final int limit;
    private long count;

    Meter(InputStream in, int limit) {
      super(in);
      this.limit = limit;
    }

    void restart() {
      count = 0;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (count > (long) limit + AHEAD) {
        throw new EntryTooLargeException(limit);
      }
      var n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
