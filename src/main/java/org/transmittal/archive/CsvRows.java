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
 * What is wrong with a row is told by its first line, from 1.
 */
final class CsvRows implements Container {
  private final String name;
  private final int limit;
  private final Lines lines;
  private @Nullable CSVFormat format;
  private List<String> header = List.of();
  private long line;
  private long start;
  private boolean open;

  CsvRows(Source source, Limits limits) throws IOException {
    this.name = source.name();
    this.limit = limits.entryBytes();
    this.lines = new Lines(source.open(), limit);
  }

  @Override
  public @Nullable Raw next() throws IOException {
    for (byte[] row; (row = row()) != null; ) {
      if (row.length > limit) {
        return bad(Rejection.TOO_LARGE, "has more than " + limit + " bytes");
      }
      if (open) {
        return bad(Rejection.BAD_RECORD, "has a quote that is never closed");
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
        return bad(Rejection.BAD_RECORD, "has line ends or quotes that do not fit");
      }
    }
    return null;
  }

  /** The bytes of a row, too many of them if it has too many; null behind the last. */
  private byte @Nullable [] row() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var quotes = format == null ? null : new CsvQuotes(format.getDelimiterString().charAt(0));
    for (Lines.Line next; (next = lines.next()) != null; ) {
      var part = next.bytes();
      if (bytes.size() == 0) {
        line = next.number();
        start = next.offset();
      }
      if (part == null || bytes.size() + part.length > limit) {
        return new byte[limit + 1];
      }
      bytes.writeBytes(part);
      bytes.write('\n');
      open = quotes != null && quotes.areOpenBehind(part);
      if (!open) {
        return bytes.toByteArray();
      }
    }
    return bytes.size() == 0 ? null : bytes.toByteArray();
  }

  private static CSVRecord parse(String text, CSVFormat format) throws IOException {
    try (var parser = CSVParser.parse(text, format)) {
      var records = parser.iterator();
      var record = records.next();
      if (records.hasNext()) {
        throw new IOException("more than one row");
      }
      return record;
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
            "has " + values.size() + " values under " + header.size() + " headings")
        : new Raw.Row(name, start, fields);
  }

  private Raw bad(Rejection reason, String what) {
    return new Raw.Bad(name, start, reason, "the row from line " + line + " on " + what);
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
