package org.transmittal.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object as texts. */
final class JsonFields {
  /** Where an object stands for a text, as in {@code "source": {"id": null, "name": "AP"}}. */
  private static final List<String> NAMES =
      List.of("name", "title", "text", "value", "@value", "content", "rendered", "href", "url");

  private JsonFields() {}

  /** The fields that have a text, in the order of the object. */
  static Map<String, String> of(JsonNode object) {
    var fields = new LinkedHashMap<String, String>();
    for (var property : object.properties()) {
      var text = text(property.getValue(), 0);
      if (text != null) {
        fields.put(property.getKey(), text);
      }
    }
    return fields;
  }

  /** The text of a value; of a list its items, a line each; null where there is none. */
  static @Nullable String text(JsonNode value, int depth) {
    if (value.isString() || value.isNumber() || value.isBoolean()) {
      return value.asString();
    }
    if (depth > 2) {
      return null;
    }
    if (value.isArray()) {
      var texts = new ArrayList<String>();
      for (var item : value) {
        var text = text(item, depth + 1);
        if (text != null) {
          texts.add(text);
        }
      }
      return texts.isEmpty() ? null : String.join("\n", texts);
    }
    for (var name : NAMES) {
      var text = value.has(name) ? text(value.get(name), depth + 1) : null;
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
