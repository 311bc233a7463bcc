package org.transmittal.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.ContentHash;
import org.transmittal.report.ReportModel;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands beside the reports of a run, for whoever passes them on: which run drew them, how
 * many rows they hold, and the SHA-256 of each file.
 */
final class Manifest {
  /** The file's name. */
  static final String NAME = "manifest.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Manifest() {}

  /**
   * A report that is drawn.
   *
   * @param name of the file where people find it
   * @param file where it is yet
   */
  record Drawn(String name, Path file) {}

  static void write(ReportModel model, long run, List<Drawn> files, OutputStream out)
      throws IOException {
    var manifest = new LinkedHashMap<String, @Nullable Object>();
    manifest.put("run", run);
    manifest.put("reports_of", model.runDate().toString());
    manifest.put("from", text(model.from()));
    manifest.put("to", text(model.to()));
    manifest.put("rules", model.rules());
    manifest.put("compared_with", text(model.baseline()));
    manifest.put("sales", model.digest().cases());
    manifest.put("evidence", model.digest().quotes());
    manifest.put("review", model.review().size());
    manifest.put("quarantine", model.quarantine().size());
    var listed = new ArrayList<Map<String, Object>>();
    for (var file : files) {
      listed.add(file(file));
    }
    manifest.put("files", listed);
    out.write(MAPPER.writeValueAsBytes(manifest));
    out.write('\n');
  }

  private static Map<String, Object> file(Drawn drawn) throws IOException {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("name", drawn.name());
    entry.put("bytes", Files.size(drawn.file()));
    var digest = ContentHash.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(drawn.file()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    entry.put("sha256", HexFormat.of().formatHex(digest.digest()));
    return entry;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
