package org.transmittal.archive;

import java.io.IOException;
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

  /** The parser reads ahead by its buffer. */
  private static final int AHEAD = 1 << 16;

  private final String name;
  private final Counted in;
  private final int limit;
  private final JsonParser parser;
  private boolean ended;

  JsonDocument(Source source, Limits limits) throws IOException {
    this.name = source.name();
    this.limit = limits.entryBytes();
    this.in = new Counted(source.open());
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
      return new Raw.Bad(name, offset(), Rejection.BAD_RECORD, place(e));
    }
  }

  private @Nullable Raw item() {
    in.allow(limit, AHEAD);
    var token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = parser.nextToken();
    }
    if (token == null) {
      ended = true;
      return null;
    }
    var offset = offset();
    JsonNode value = JSON.readTree(parser);
    return value.isObject()
        ? new Raw.Row(name, offset, JsonFields.of(value))
        : new Raw.Bad(name, offset, Rejection.BAD_RECORD, "is no JSON object");
  }

  @Override
  public long offset() {
    return Math.max(0, parser.currentTokenLocation().getByteOffset());
  }

  /** What is wrong, without the excerpt and the hints for programmers. */
  static String detail(JacksonException e) {
    return "no valid JSON: " + e.getOriginalMessage();
  }

  private static String place(JacksonException e) {
    var at = e.getLocation();
    return at == null
        ? detail(e)
        : detail(e) + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
