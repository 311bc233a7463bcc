package org.transmittal.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.transmittal.evaluation.LabelledDocument;
import org.transmittal.evaluation.LabelledMention;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of labels, JSON Lines. */
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
   * Documents with id, relevant and sales, as extract prints them.
   *
   * @throws InputException if the file cannot be read or a line is no label, with its number
   */
  List<Line> read() {
    var known = new HashMap<String, Integer>();
    return lines(
        (node, number) -> {
          var label = new LabelNode(node);
          var line = new Line(label.document(), label.sales());
          var first = known.putIfAbsent(line.document().id(), number);
          if (first != null) {
            throw new IllegalArgumentException(
                "the id %s stands in line %d too".formatted(line.document().id(), first));
          }
          return line;
        });
  }

  /**
   * Mentions with article, sale, buyer, amount and item: which sale each article tells.
   *
   * @throws InputException if the file cannot be read or a line is no label, with its number
   */
  List<LabelledMention> mentions() {
    return lines((node, number) -> LabelNode.mention(node));
  }

  private interface Meaning<T> {
    T of(JsonNode line, int number);
  }

  /** All lines that are not blank. */
  private <T> List<T> lines(Meaning<T> meaning) {
    var lines = new ArrayList<T>();
    var number = 0;
    for (var text : texts()) {
      number++;
      if (!text.isBlank()) {
        lines.add(line(text, number, meaning));
      }
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

  private <T> T line(String text, int number, Meaning<T> meaning) {
    try {
      return meaning.of(mapper.readTree(text), number);
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
