package org.transmittal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a single file is packed. Several packed files behind one another read as one. */
enum Packing {
  GZIP(Map.of(".gz", "", ".tgz", ".tar")),
  BZIP2(Map.of(".bz2", "", ".tbz2", ".tar", ".tbz", ".tar", ".tb2", ".tar")),
  XZ(Map.of(".xz", "", ".txz", ".tar")),
  ZSTD(Map.of(".zst", "", ".tzst", ".tar"));

  /** The strongest level of xz takes 65 MB to unpack; a hostile file could ask for 4 GB. */
  private static final int XZ_KIB = 100 << 10;

  private final Map<String, String> extensions;

  Packing(Map<String, String> extensions) {
    this.extensions = extensions;
  }

  /** What the file is called that is packed. */
  String unpacked(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    for (var extension : extensions.entrySet()) {
      if (lower.endsWith(extension.getKey())) {
        return name.substring(0, name.length() - extension.getKey().length())
            + extension.getValue();
      }
    }
    return name;
  }

  /** The unpacked bytes. */
  InputStream open(InputStream in) throws IOException {
    return switch (this) {
      // Not that of commons-compress 1.28, which refuses extra fields that are not in subfields,
      // as in the charts that Helm packs.
      case GZIP -> new GZIPInputStream(in, 1 << 16);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_KIB)
              .get();
      case ZSTD -> new ZstdCompressorInputStream(in);
    };
  }
}
