package org.transmittal.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of a run's own for files that are of no use without it: gone when the run is done with
 * them, or cleared by the next one where it was killed. Each run has a share in a lock on the
 * folder around it, which its system lets go of with the process; so whoever gets that lock alone
 * knows that all in there is of runs that died. Where a disk knows no locks, nothing is cleared.
 */
final class Scratch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
  private static final String LOCK = ".lock";

  private final Path folder;
  private final FileChannel lock;

  private Scratch(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes one.
   *
   * @param around the folder for those of all runs, which is made where there is none
   */
  static Scratch in(Path around) throws IOException {
    Files.createDirectories(around);
    var lock =
        FileChannel.open(
            around.resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      share(around, lock);
      return new Scratch(Files.createTempDirectory(around, "run-"), lock);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Where its files go. */
  Path folder() {
    return folder;
  }

  private static void share(Path around, FileChannel lock) {
    try {
      try (var alone = lock.tryLock()) {
        if (alone != null) {
          clear(around);
        }
      }
      lock.lock(0, Long.MAX_VALUE, true);
    } catch (OverlappingFileLockException e) {
      LOG.debug("another run of this process has its share in {}", around);
    } catch (IOException e) {
      LOG.warn("cannot clear what runs that were killed have left in {}", around, e);
    }
  }

  private static void clear(Path around) throws IOException {
    try (var left = Files.list(around)) {
      for (var of : left.filter(file -> !file.endsWith(LOCK)).toList()) {
        FileSystemUtils.deleteRecursively(of);
      }
    }
  }

  /** Deletes it; that this fails is no reason to fail for. */
  @Override
  public void close() {
    try (lock) {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      LOG.warn("cannot delete {}", folder, e);
    }
  }
}
