package org.transmittal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.evaluation.Miss;
import org.transmittal.job.OutputException;
import org.transmittal.sale.SaleMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was read wrong, one JSON object a line: id, wrong, gold, found. */
final class MissesFile {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Map<String, List<JsonNode>> labels;
  private final Map<String, List<SaleMention>> read;

  /**
   * @param labels the labelled sales of each document, as they stand in the file of labels
   * @param read the sales that were read in each document
   */
  MissesFile(Map<String, List<JsonNode>> labels, Map<String, List<SaleMention>> read) {
    this.labels = labels;
    this.read = read;
  }

  /**
   * Writes the misses.
   *
   * @throws OutputException if the file cannot be written
   */
  void write(Path file, List<Miss> misses) {
    try {
      Files.write(file, misses.stream().map(this::line).toList());
    } catch (IOException e) {
      throw new OutputException(file + ": cannot be written; name another file", e);
    }
  }

  private String line(Miss miss) {
    var found =
        miss.found().stream().map(at -> ExtractJson.sale(read.get(miss.id()).get(at))).toList();
    var label = miss.label();
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("id", miss.id());
    line.put("wrong", miss.wrong());
    line.put("gold", label == null ? null : labels.get(miss.id()).get(label));
    line.put("found", label == null ? found : found.isEmpty() ? null : found.getFirst());
    return mapper.writeValueAsString(line);
  }
}
