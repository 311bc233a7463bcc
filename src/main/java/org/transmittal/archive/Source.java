package org.transmittal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Bytes under a name, which can be read again from the start. */
sealed interface Source {
  /** The name of the entries that it is or holds. */
  String name();

  /** A new stream of all bytes. */
  InputStream open() throws IOException;

  /**
   * The bytes to jump about in.
   *
   * @param limit the most that is held in memory
   * @throws EntryTooLargeException if more would have to be
   */
  SeekableByteChannel channel(int limit) throws IOException;

  /** A file on disk. */
  record OnDisk(String name, Path path) implements Source {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public SeekableByteChannel channel(int limit) throws IOException {
      return Files.newByteChannel(path);
    }
  }

  /** An entry of an archive. */
  record InMemory(String name, byte[] bytes) implements Source {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public SeekableByteChannel channel(int limit) {
      return new SeekableInMemoryByteChannel(bytes);
    }
  }

  /** What a gzip file holds; several members read as one. */
  record Gunzipped(Source packed) implements Source {
    @Override
    public String name() {
      return packed.name().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    }

    @Override
    public InputStream open() throws IOException {
      var in = packed.open();
      try {
        // Not that of commons-compress 1.28, which refuses extra fields that are not in subfields,
        // as
        // in the charts that Helm packs.
        return new GZIPInputStream(in, 1 << 16);
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    }

    @Override
    public SeekableByteChannel channel(int limit) throws IOException {
      try (var in = open()) {
        return new SeekableInMemoryByteChannel(Bytes.read(in, limit));
      }
    }
  }
}
