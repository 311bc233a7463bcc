package org.transmittal.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** What is asked of the disk that reports are written to; each of it can fail. */
@Component
class ReportDisk {
  /** Makes a folder where there is none. */
  void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** An empty file; when its stream is closed, what was written to it is on the disk. */
  OutputStream create(Path file) throws IOException {
    var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    return new BufferedOutputStream(Channels.newOutputStream(watched(file, channel))) {
      @Override
      public void close() throws IOException {
        try (channel) {
          flush();
          force(file, channel);
        }
      }
    };
  }

  /** The file as it is written to. */
  WritableByteChannel watched(Path path, FileChannel file) {
    return file;
  }

  /** A system may tell only now that it has no room. */
  void force(Path path, FileChannel file) throws IOException {
    file.force(true);
  }

  /** Puts a file in the place of another, so that there is always one of them. */
  void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
