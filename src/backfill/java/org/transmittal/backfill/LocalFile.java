package org.transmittal.backfill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;

/**
 * A file where the readers of archives can jump about in it: a local one where it lies, any other
 * as a copy on the disk of the machine, for as long as it is read.
 */
final class LocalFile implements AutoCloseable {
  private final Path path;
  private final boolean copy;

  private LocalFile(Path path, boolean copy) {
    this.path = path;
    this.copy = copy;
  }

  static LocalFile of(String uri, Configuration hadoop) throws IOException {
    var remote = new org.apache.hadoop.fs.Path(uri);
    var files = remote.getFileSystem(hadoop);
    if (files.getScheme().equals("file")) {
      return new LocalFile(Path.of(remote.toUri().getPath()), false);
    }
    var copy = Files.createTempFile("transmittal-", ".archive");
    try (var in = files.open(remote);
        var out = Files.newOutputStream(copy)) {
      in.transferTo(out);
    } catch (IOException | RuntimeException e) {
      Files.delete(copy);
      throw e;
    }
    return new LocalFile(copy, true);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    if (copy) {
      Files.deleteIfExists(path);
    }
  }
}
