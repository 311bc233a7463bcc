package org.transmittal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file and remembers that the disk failed over it. The readers of archives take any failure
 * for damage, which this is not: the same bytes are there when the disk answers again.
 */
class Disk {
  private final Path path;
  private @Nullable IOException failure;

  Disk(Path path) {
    this.path = path;
  }

  /** What the disk failed with since the file was opened; null if it did not. */
  @Nullable IOException failure() {
    return failure;
  }

  InputStream open() throws IOException {
    return Channels.newInputStream(channel());
  }

  SeekableByteChannel channel() throws IOException {
    return new Watched(file());
  }

  /** The file as its system opens it. */
  SeekableByteChannel file() throws IOException {
    return Files.newByteChannel(path);
  }

  private final class Watched implements SeekableByteChannel {
    private final SeekableByteChannel file;

    Watched(SeekableByteChannel file) {
      this.file = file;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      try {
        return file.read(into);
      } catch (ClosedChannelException e) {
        throw e; // closed by us
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      return file.write(from);
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return file.isOpen();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
