package org.transmittal.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON objects, one a line; the offset of an entry is its line, from 1. */
final class JsonLines implements Container {
  private static final JsonMapper JSON = new JsonMapper();

  private final String name;
  private final int limit;
  private final Lines lines;

  JsonLines(Source source, Limits limits) throws IOException {
    this.name = source.name();
    this.limit = limits.entryBytes();
    this.lines = new Lines(source.open(), limit);
  }

  @Override
  public @Nullable Raw next() throws IOException {
    for (Lines.Line line; (line = lines.next()) != null; ) {
      var bytes = line.bytes();
      if (bytes == null) {
        var detail = "a line of " + line.length() + " bytes";
        return new Raw.Bad(name, line.number(), Rejection.TOO_LARGE, detail);
      }
      var text = TextDecoder.start(bytes, limit).strip();
      if (!text.isEmpty()) {
        return record(line.number(), text);
      }
    }
    return null;
  }

  private Raw record(long line, String text) {
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
    lines.close();
  }
}
