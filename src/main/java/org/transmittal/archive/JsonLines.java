package org.transmittal.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON objects, one a line. What is wrong with one is told by its line, from 1. */
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
        var detail = "line " + line.number() + " has " + line.length() + " bytes";
        return new Raw.Bad(name, line.offset(), Rejection.TOO_LARGE, detail);
      }
      var fields = JsonRecord.read(JSON, bytes);
      if (fields != null) {
        return new Raw.Row(name, line.offset(), fields);
      }
      var text = TextDecoder.start(bytes, limit).strip();
      if (!text.isEmpty()) {
        return record(line, text);
      }
    }
    return null;
  }

  private Raw record(Lines.Line line, String text) {
    try {
      var object = JSON.readTree(text);
      return object.isObject()
          ? new Raw.Row(name, line.offset(), JsonFields.of(object))
          : bad(line, "is no JSON object");
    } catch (JacksonException e) {
      return bad(line, "is " + JsonDocument.detail(e));
    }
  }

  private Raw bad(Lines.Line line, String what) {
    var detail = "line " + line.number() + " " + what;
    return new Raw.Bad(name, line.offset(), Rejection.BAD_RECORD, detail);
  }

  @Override
  public long offset() {
    return lines.offset();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
