package org.transmittal.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON objects, one a line; the offset of an entry is its line, from 1. */
final class JsonLines implements Container {
  private static final JsonMapper JSON = new JsonMapper();

  private final String name;
  private final int limit;
  private final InputStream in;
  private long line;

  JsonLines(Source source, Limits limits) throws IOException {
    this.name = source.name();
    this.limit = limits.entryBytes();
    this.in = new BufferedInputStream(source.open(), 1 << 16);
  }

  @Override
  public @Nullable Raw next() throws IOException {
    for (var c = in.read(); c >= 0; c = in.read()) {
      line++;
      var bytes = new ByteArrayOutputStream();
      var length = 0L;
      for (; c >= 0 && c != '\n'; c = in.read()) {
        if (length++ < limit) {
          bytes.write(c);
        }
      }
      if (length > limit) {
        return new Raw.Bad(name, line, Rejection.TOO_LARGE, "a line of " + length + " bytes");
      }
      var text = TextDecoder.start(bytes.toByteArray(), limit).strip();
      if (!text.isEmpty()) {
        return record(text);
      }
    }
    return null;
  }

  private Raw record(String text) {
    try {
      var object = JSON.readTree(text);
      return object.isObject()
          ? new Raw.Row(name, line, JsonFields.of(object))
          : new Raw.Bad(name, line, Rejection.BAD_RECORD, "is no JSON object");
    } catch (JacksonException e) {
      return new Raw.Bad(name, line, Rejection.BAD_RECORD, JsonDocument.detail(e));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
