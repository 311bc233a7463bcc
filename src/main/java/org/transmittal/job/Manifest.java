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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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
  record Drawn(String name, Path file) {
    /** One that is where people find it. */
    static Drawn of(Path file) {
      return new Drawn(file.getFileName().toString(), file);
    }
  }

  /**
   * Whether a manifest is there that tells of files as they are, drawn on a basis. One that cannot
   * be read tells of none.
   */
  static boolean tells(Path manifest, String basis, List<Path> files) throws IOException {
    if (!Files.exists(manifest) || !files.stream().allMatch(Files::exists)) {
      return false;
    }
    try {
      var told = MAPPER.readTree(Files.readAllBytes(manifest));
      return told.path("drawn_from").asString("").equals(basis)
          && told.path("files").equals(asRead(listed(files.stream().map(Drawn::of).toList())));
    } catch (JacksonException e) {
      return false;
    }
  }

  static void write(ReportModel model, String basis, long run, List<Drawn> files, OutputStream out)
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
    manifest.put("drawn_from", basis);
    manifest.put("files", listed(files));
    out.write(MAPPER.writeValueAsBytes(manifest));
    out.write('\n');
  }

  private static List<Map<String, Object>> listed(List<Drawn> files) throws IOException {
    var listed = new ArrayList<Map<String, Object>>();
    for (var file : files) {
      listed.add(file(file));
    }
    return listed;
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

  private static JsonNode asRead(Object written) {
    return MAPPER.readTree(MAPPER.writeValueAsBytes(written));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
