package org.transmittal.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.transmittal.article.Rejection;

/** Failures of the libraries and of the disk, in the words of the quarantine. */
final class Failure {
  private Failure() {}

  /**
   * The entry that stands for what could not be read.
   *
   * @param failure an I/O exception, or an unchecked one that a library threw over broken input
   */
  static Raw.Bad of(Throwable failure, String name, long offset) {
    return new Raw.Bad(name, offset, reason(failure), detail(failure));
  }

  /** What went wrong, without the class names and paths of the machine. */
  static String detail(Throwable failure) {
    return switch (failure) {
      case AccessDeniedException e -> "access denied";
      case NoSuchFileException e -> "no such file";
      case FileSystemException e -> "cannot be opened: " + e.getReason();
      case EOFException e -> "ends too early";
      case IOException e when e.getMessage() != null -> e.getMessage();
      default -> "damaged beyond reading (" + failure.getClass().getSimpleName() + ")";
    };
  }

  private static Rejection reason(Throwable failure) {
    return switch (failure) {
      case LimitException e -> e.reason();
      case FileSystemException e -> Rejection.UNREADABLE;
      default -> Rejection.BROKEN_ARCHIVE;
    };
  }
}
