package org.transmittal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.evaluation.JoinedPairs;
import org.transmittal.evaluation.LabelledMention;
import org.transmittal.evaluation.Miss;
import org.transmittal.job.OutputException;
import org.transmittal.sale.SaleMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was read or joined wrong, one JSON object a line. */
final class MissesFile {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Path file;

  MissesFile(Path file) {
    this.file = file;
  }

  /**
   * Writes what was read wrong: id, wrong, gold, found.
   *
   * @param labels the labelled sales of each document, as they stand in the file of labels
   * @param read the sales that were read in each document
   * @throws OutputException if the file cannot be written
   */
  void write(
      List<Miss> misses, Map<String, List<JsonNode>> labels, Map<String, List<SaleMention>> read) {
    write(
        misses.stream()
            .map(
                miss ->
                    line(miss, labels.get(miss.id()), read.getOrDefault(miss.id(), List.of()))));
  }

  /**
   * Writes the pairs that were joined wrongly, or not joined.
   *
   * @throws OutputException if the file cannot be written
   */
  void write(JoinedPairs pairs) {
    write(
        Stream.concat(
            pairs.wrong().stream().map(pair -> line("joined", pair)),
            pairs.missed().stream().map(pair -> line("not joined", pair))));
  }

  private void write(Stream<Map<String, @Nullable Object>> lines) {
    try {
      Files.write(file, lines.map(mapper::writeValueAsString).toList());
    } catch (IOException e) {
      throw new OutputException(file + ": cannot be written; name another file", e);
    }
  }

  private static Map<String, @Nullable Object> line(
      Miss miss, List<JsonNode> labels, List<SaleMention> read) {
    var found = miss.found().stream().map(at -> ExtractJson.sale(read.get(at))).toList();
    var label = miss.label();
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("id", miss.id());
    line.put("wrong", miss.wrong());
    line.put("gold", label == null ? null : labels.get(label));
    line.put("found", label == null ? found : found.isEmpty() ? null : found.getFirst());
    return line;
  }

  private static Map<String, @Nullable Object> line(String wrong, JoinedPairs.Pair pair) {
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("wrong", wrong);
    line.put("pair", List.of(mention(pair.one()), mention(pair.other())));
    return line;
  }

  private static Map<String, String> mention(LabelledMention label) {
    var mention = new LinkedHashMap<String, String>();
    mention.put("article", label.article());
    mention.put("sale", label.sale());
    return mention;
  }
}
