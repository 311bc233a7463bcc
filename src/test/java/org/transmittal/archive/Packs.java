package org.transmittal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Makes archives for tests. */
final class Packs {
  private Packs() {}

  /** A tar of names and texts in turn. */
  static byte[] tar(String... namesAndTexts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (var i = 0; i < namesAndTexts.length; i += 2) {
        var bytes = namesAndTexts[i + 1].getBytes(UTF_8);
        var entry = new TarArchiveEntry(namesAndTexts[i], true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  /** A zip of names and texts in turn. */
  static byte[] zip(String... namesAndTexts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  static byte[] pack(Packing packing, byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var packed = packed(packing, out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static OutputStream packed(Packing packing, OutputStream out) throws IOException {
    return switch (packing) {
      case GZIP -> new GZIPOutputStream(out);
      case BZIP2 -> new BZip2CompressorOutputStream(out);
      case XZ -> new XZOutputStream(out, new LZMA2Options());
      case ZSTD -> new ZstdOutputStream(out);
    };
  }
}
