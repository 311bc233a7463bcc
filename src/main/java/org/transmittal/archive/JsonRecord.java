package org.transmittal.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a line that is a plain JSON object, without what tells nothing of an article. Whatever is
 * out of the ordinary with a line is left to {@link JsonLines}.
 */
final class JsonRecord {
  private JsonRecord() {}

  /** The fields that tell something, as {@link JsonFields} reads them; null if it is left. */
  static @Nullable Map<String, String> read(JsonMapper json, byte[] line) {
    if (line.length == 0 || line[0] != '{' || !isUtf8(line)) {
      return null;
    }
    var fields = new LinkedHashMap<String, @Nullable String>();
    try (var parser = json.createParser(line)) {
      parser.nextToken();
      for (var name = parser.nextName(); name != null; name = parser.nextName()) {
        var token = parser.nextToken();
        if (RowArticle.names(name)) {
          fields.put(name, text(parser, token));
        } else {
          parser.skipChildren();
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        return null;
      }
    } catch (JacksonException e) {
      return null;
    }
    fields.values().removeIf(Objects::isNull);
    return fields.keySet().stream().anyMatch(RowArticle::namesText) ? fields : null;
  }

  private static @Nullable String text(JsonParser parser, JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    return token == JsonToken.VALUE_NULL
        ? null
        : JsonFields.text(parser.<JsonNode>readValueAsTree(), 0);
  }

  /** The parser takes some bytes for characters that are none. */
  private static boolean isUtf8(byte[] bytes) {
    for (var b : bytes) {
      if (b < 0) {
        return new String(bytes, StandardCharsets.UTF_8).indexOf('\ufffd') < 0;
      }
    }
    return true;
  }
}
