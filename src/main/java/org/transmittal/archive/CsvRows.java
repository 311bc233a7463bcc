package org.transmittal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;

/**
 * A table with a header, its values parted by commas, semicolons or tabs. A quoted value may hold
 * line ends; one whose quote is never closed costs no more than the bytes that an entry may have.
 * The offset of a row is its first line, from 1.
 */
final class CsvRows implements Container {
  private final String name;
  private final int limit;
  private final Lines lines;
  private @Nullable CSVFormat format;
  private List<String> header = List.of();
  private long line;

  CsvRows(Source source, Limits limits) throws IOException {
    this.name = source.name();
    this.limit = limits.entryBytes();
    this.lines = new Lines(source.open(), limit);
  }

  @Override
  public @Nullable Raw next() throws IOException {
    for (byte[] row; (row = row()) != null; ) {
      if (row.length > limit) {
        return bad(Rejection.TOO_LARGE, "a row of more than " + limit + " bytes");
      }
      var text = TextDecoder.start(row, row.length);
      if (text.isBlank()) {
        continue;
      }
      try {
        if (format == null) {
          format = CsvHeader.format(text);
          header = parse(text, format).toList();
        } else {
          return row(parse(text, format));
        }
      } catch (IOException | UncheckedIOException | IllegalStateException e) {
        return bad(Rejection.BAD_RECORD, "no row of a table: its quotes do not fit");
      }
    }
    return null;
  }

  /** The bytes of a row, too many of them if it has too many; null behind the last. */
  private byte @Nullable [] row() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var quotes = 0L;
    for (Lines.Line next; (next = lines.next()) != null; ) {
      var part = next.bytes();
      line = bytes.size() == 0 ? next.number() : line;
      if (part == null || bytes.size() + part.length > limit) {
        return new byte[limit + 1];
      }
      bytes.writeBytes(part);
      bytes.write('\n');
      for (var one : part) {
        quotes += one == '"' ? 1 : 0;
      }
      if (quotes % 2 == 0) {
        return bytes.toByteArray();
      }
    }
    return bytes.size() == 0 ? null : bytes.toByteArray();
  }

  private static CSVRecord parse(String text, CSVFormat format) throws IOException {
    try (var parser = CSVParser.parse(text, format)) {
      return parser.iterator().next();
    }
  }

  private Raw row(CSVRecord values) {
    var fields = new LinkedHashMap<String, String>();
    for (var i = 0; i < Math.min(header.size(), values.size()); i++) {
      fields.putIfAbsent(header.get(i), values.get(i));
    }
    return values.size() > header.size()
        ? bad(
            Rejection.BAD_RECORD,
            "%d values under %d headings".formatted(values.size(), header.size()))
        : new Raw.Row(name, line, fields);
  }

  private Raw bad(Rejection reason, String detail) {
    return new Raw.Bad(name, line, reason, detail);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
