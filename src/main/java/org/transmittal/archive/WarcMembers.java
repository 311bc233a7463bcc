package org.transmittal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a WARC or ARC file that can be read one without the other: all of a plain file, the
 * members of a packed one, of which each holds a record as a rule.
 */
sealed interface WarcMembers extends Closeable permits WarcMembers.Plain, GzipMembers {
  /**
   * The bytes of the next part; null behind the last.
   *
   * @throws IOException if there is no part here; the next call looks for one further on
   */
  @Nullable InputStream next() throws IOException;

  /** Where the part begins in the archive's bytes. */
  long offset();

  /** A file that is not packed. */
  final class Plain implements WarcMembers {
    private final InputStream in;
    private boolean given;

    Plain(Source source) throws IOException {
      this.in = source.open();
    }

    @Override
    public @Nullable InputStream next() {
      var next = given ? null : in;
      given = true;
      return next;
    }

    @Override
    public long offset() {
      return 0;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
