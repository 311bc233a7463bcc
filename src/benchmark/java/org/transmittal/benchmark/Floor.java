package org.transmittal.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading an archive costs at the least: it is unpacked and its records are gone through by
 * the same library, and nothing is made of them.
 *
 * @param records how many it holds
 * @param bytes how many there are in them, unpacked
 */
record Floor(long records, long bytes) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Goes through an archive.
   *
   * @param parse whether each page is parsed by jsoup too
   */
  static Floor of(Path archive, boolean parse) throws IOException {
    return switch (Form.of(archive.toString())) {
      case JSON_LINES -> jsonLines(archive);
      case ZIP -> zip(archive, parse);
      case WARC -> warc(archive, parse);
    };
  }

  /** Every token, by Jackson's streaming parser. */
  private static Floor jsonLines(Path archive) throws IOException {
    var records = 0L;
    try (var in = new GZIPInputStream(Files.newInputStream(archive), 1 << 16);
        var parser = JSON.createParser(in)) {
      var depth = 0;
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        records += depth == 0 ? 1 : 0;
      }
      return new Floor(records, parser.currentLocation().getByteOffset());
    }
  }

  private static Floor zip(Path archive, boolean parse) throws IOException {
    var records = 0L;
    var bytes = 0L;
    try (var zip = ZipFile.builder().setPath(archive).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        try (var in = zip.getInputStream(entry)) {
          bytes += page(in.readAllBytes(), parse);
          records++;
        }
      }
    }
    return new Floor(records, bytes);
  }

  private static Floor warc(Path archive, boolean parse) throws IOException {
    var records = 0L;
    var bytes = 0L;
    try (var in = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
        var reader = new WarcReader(in)) {
      for (var record = reader.next(); record.isPresent(); record = reader.next()) {
        if (record.get() instanceof WarcResponse response) {
          bytes += page(response.http().body().stream().readAllBytes(), parse);
          records++;
        }
      }
    }
    return new Floor(records, bytes);
  }

  private static long page(byte[] bytes, boolean parse) {
    if (parse && Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).childNodeSize() == 0) {
      throw new IllegalStateException("a page without a node");
    }
    return bytes.length;
  }
}
