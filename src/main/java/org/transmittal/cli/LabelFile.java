package org.transmittal.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.transmittal.evaluation.LabelledDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of labels: JSON Lines with id, relevant and sales, as extract prints them. */
final class LabelFile {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Path file;

  /**
   * A document with its labels.
   *
   * @param sales as they stand in the file
   */
  record Line(LabelledDocument document, List<JsonNode> sales) {}

  LabelFile(Path file) {
    this.file = file;
  }

  /**
   * All lines that are not blank.
   *
   * @throws InputException if the file cannot be read or a line is no label, with its number
   */
  List<Line> read() {
    var lines = new ArrayList<Line>();
    var known = new HashMap<String, Integer>();
    var number = 0;
    for (var text : texts()) {
      number++;
      if (text.isBlank()) {
        continue;
      }
      var line = line(text, number);
      var first = known.putIfAbsent(line.document().id(), number);
      if (first != null) {
        throw bad(number, "the id %s stands in line %d too", line.document().id(), first);
      }
      lines.add(line);
    }
    if (lines.isEmpty()) {
      throw new InputException(file + ": has no labels; give a document a line");
    }
    return lines;
  }

  private List<String> texts() {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": is no text in UTF-8; save it as such");
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read; name a file of labels");
    }
  }

  private Line line(String text, int number) {
    try {
      var node = mapper.readTree(text);
      var label = new LabelNode(node);
      return new Line(label.document(), label.sales());
    } catch (JacksonException e) {
      throw bad(number, "is no JSON (%s); write one object a line", e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw bad(number, "%s", e.getMessage());
    }
  }

  private InputException bad(int number, String message, Object... parts) {
    return new InputException("%s, line %d: ".formatted(file, number) + message.formatted(parts));
  }
}
