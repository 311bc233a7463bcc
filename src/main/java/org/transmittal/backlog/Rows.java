package org.transmittal.backlog;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnProjection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.transmittal.article.ContentHash;

/** The rows of one file, in the order of the entries that they came from. */
final class Rows implements AutoCloseable {
  /** The position behind the last row. */
  static final long END = Long.MAX_VALUE;

  private final Path path;
  private final ParquetFileReader file;
  private final RowReader rows;
  private long position;

  private Rows(Path path, List<String> columns) throws IOException {
    this.path = path;
    file = ParquetFileReader.open(InputFile.of(path));
    rows =
        file.buildRowReader()
            .projection(ColumnProjection.columns(columns.toArray(String[]::new)))
            .build();
    advance();
  }

  /**
   * Opens a file.
   *
   * @throws BacklogException if it is not the one that the manifest names
   */
  static Rows open(Backlog backlog, Manifest.Written written) {
    var path = backlog.folder().resolve(written.path());
    try {
      if (Files.size(path) != written.size() || !sha256(path).equals(written.sha256())) {
        throw new BacklogException(
            path + ": is not the file that was written; copy the backlog again");
      }
      return new Rows(
          path,
          written.table() == Table.ARTICLES
              ? List.of("position", "title", "text", "outcome")
              : List.of("position", "outcome"));
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(path, e);
    }
  }

  /** The entry's number within its archive, from 0, that the next row is of. */
  long position() {
    return position;
  }

  /** Reads the next row and goes on to the one behind it. */
  <T> T take(Function<RowReader, T> read) {
    try {
      var taken = read.apply(rows);
      advance();
      return taken;
    } catch (UncheckedIOException e) {
      throw unreadable(path, e);
    }
  }

  private void advance() {
    if (rows.hasNext()) {
      rows.next();
      position = rows.getLong("position");
    } else {
      position = END;
    }
  }

  @Override
  public void close() {
    rows.close();
    try {
      file.close();
    } catch (IOException e) {
      // All of it was read, and nothing was written.
    }
  }

  private static BacklogException unreadable(Path path, Exception cause) {
    return new BacklogException(path + ": cannot be read: " + cause.getMessage());
  }

  private static String sha256(Path path) throws IOException {
    var digest = ContentHash.sha256();
    try (var in = Files.newInputStream(path)) {
      var buffer = new byte[1 << 16];
      for (int n; (n = in.read(buffer)) >= 0; ) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
