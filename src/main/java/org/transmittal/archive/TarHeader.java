package org.transmittal.archive;

import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Knows the headers of tar, of which the oldest have no signature, by their checksum. */
final class TarHeader {
  private TarHeader() {}

  /** Whether some bytes begin with a header. */
  static boolean isOne(byte[] bytes) {
    if (bytes.length < TarConstants.DEFAULT_RCDSIZE || bytes[0] == 0) {
      return false;
    }
    try {
      return TarUtils.verifyCheckSum(Arrays.copyOf(bytes, TarConstants.DEFAULT_RCDSIZE));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
