package org.transmittal.archive;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Opens zips by their directory, which stands at the end: it says where each entry is, so that one
 * damaged entry leaves its neighbours whole, and it alone knows links and true sizes. Where the end
 * is cut off or damaged there is no directory; then the entries are read from the front as far as
 * they go.
 */
final class Zips {
  private Zips() {}

  static Container open(Source source, String prefix, Limits limits) throws IOException {
    // The longest zip that is held in memory is one within a gzip file or an archive.
    var channel = source.channel(limits.entryBytes());
    try {
      // Local headers are looked at entry by entry, or a broken one would cost them all.
      var zip =
          ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
      return new ZipDirectory(zip, channel.size(), prefix, limits);
    } catch (FileSystemException e) {
      channel.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      channel.close();
      return new ZipSalvage(source, prefix, limits);
    }
  }
}
