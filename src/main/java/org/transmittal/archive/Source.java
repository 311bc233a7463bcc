package org.transmittal.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
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
   * @throws LimitException if more would have to be
   */
  SeekableByteChannel channel(int limit) throws IOException;

  /** A file on disk. */
  record OnDisk(String name, Disk disk) implements Source {
    @Override
    public InputStream open() throws IOException {
      return disk.open();
    }

    @Override
    public SeekableByteChannel channel(int limit) throws IOException {
      return disk.channel();
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

  /** What a packed file holds. */
  record Unpacked(Source packed, Packing packing, Limits limits) implements Source {
    @Override
    public String name() {
      return packing.unpacked(packed.name());
    }

    @Override
    public InputStream open() throws IOException {
      var in = new Counted(packed.open());
      try {
        var buffered = new BufferedInputStream(in, 1 << 16);
        return new Ratio(limits, in::count).watch(packing.open(buffered));
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
