package org.transmittal.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;

/** A file of JSON objects, one a line. What is wrong with one is told by its line, from 1. */
final class JsonLines implements Container {
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
      if (!isBlank(bytes)) {
        return new Raw.Line(name, line.offset(), line.number(), bytes);
      }
    }
    return null;
  }

  private boolean isBlank(byte[] line) {
    return line.length == 0 || (line[0] != '{' && TextDecoder.start(line, limit).strip().isEmpty());
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
