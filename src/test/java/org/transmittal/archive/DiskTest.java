package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A disk that fails while an archive is read from it. */
class DiskTest {
  private static final Limits LIMITS = new Limits(16 << 20, 200, 1000, 1);

  static List<Path> archives() throws IOException {
    try (var files = Files.walk(Path.of("jobs/inbox"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("archives")
  void whicheverReadFailsTheArchiveIsNotTakenForDamagedAndNothingBehindItForRead(Path archive) {
    var whole = new ArrayList<Entry>();
    var sound = new Failing(archive, 0);
    read(sound, archive, whole);
    assertThat(sound.reads).isPositive();
    for (var failing = 1; failing <= sound.reads; failing++) {
      var disk = new Failing(archive, failing);
      var begun = new ArrayList<Entry>();

      assertThatExceptionOfType(DiskException.class)
          .as("read %d of %d", failing, sound.reads)
          .isThrownBy(() -> read(disk, archive, begun))
          .withMessageContaining(archive.getFileName().toString())
          .withMessageContaining("Input/output error");

      assertThat(begun).isEqualTo(whole.subList(0, begun.size()));
    }
  }

  private static void read(Disk disk, Path path, List<Entry> into) {
    var archive =
        new Archive(path.getFileName().toString(), path, path.toFile().length(), "the key");
    try (var entries = new Entries(disk, archive, LIMITS)) {
      for (Entry entry; (entry = entries.next()) != null; ) {
        into.add(entry);
      }
    }
  }

  /** A real file of which one read fails, as those of a share do that is gone. */
  private static final class Failing extends Disk {
    private final int failing;
    private int reads;

    Failing(Path path, int failing) {
      super(path);
      this.failing = failing;
    }

    @Override
    SeekableByteChannel file() throws IOException {
      var file = super.file();
      return new SeekableByteChannel() {
        @Override
        public int read(ByteBuffer into) throws IOException {
          if (++reads == failing) {
            throw new IOException("Input/output error");
          }
          return file.read(into);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
          return file.write(from);
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
      };
    }
  }
}
