package org.transmittal.archive;

/**
 * A library that an archive is unpacked by cannot be loaded, since it is code of this machine and
 * is put into the folder for temporary files first. Nothing is wrong with the archive, so that it
 * is to be read again and is no case for the quarantine.
 */
public final class LibraryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LibraryException(String archive, LinkageError cause) {
    super(
        """
        cannot unpack %s: the library that does was not loaded from the temporary folder %s (%s); see \
        that the folder is there, has room and lets programs run, or name another by \
        -Djava.io.tmpdir=DIR in TRANSMITTAL_JAVA_OPTS\
        """
            .formatted(archive, System.getProperty("java.io.tmpdir"), reason(cause)),
        cause);
  }

  /** What was first in its way: the classes that need it say no more than that they do. */
  private static String reason(Throwable failure) {
    var first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return String.valueOf(first.getMessage()).lines().findFirst().orElse("");
  }
}
