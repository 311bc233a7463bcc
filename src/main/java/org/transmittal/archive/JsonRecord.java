package org.transmittal.archive;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.article.Sieve;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a line that is a plain JSON object, without what tells nothing of an article and without
 * keeping a text that the sieve holds back by a first look. Whatever is out of the ordinary with a
 * line is read as a whole.
 */
final class JsonRecord {
  private static final JsonMapper JSON = new JsonMapper();

  private final Sieve sieve;
  private final Map<String, @Nullable String> fields = new LinkedHashMap<>();

  /** Whether a text was passed over, and whether any that was looked at may be looked for. */
  private boolean passedOver;

  private boolean mayHold;
  private boolean hasText;
  private boolean hasWords;

  private JsonRecord(Sieve sieve) {
    this.sieve = sieve;
  }

  /** What a line says. */
  static Entry read(Place place, Raw.Line line, Sieve sieve) {
    var record = of(line.bytes(), sieve);
    if (record != null && !record.mayHold && record.hasWords) {
      return new Entry.HeldBack(place);
    }
    if (record != null && record.passedOver) {
      record = of(line.bytes(), Sieve.OPEN);
    }
    return record != null
        ? RowArticle.read(place, record.fields(), sieve)
        : whole(place, line, sieve);
  }

  /** The fields that tell something, as {@link JsonFields} reads them; null if it is left. */
  static @Nullable Map<String, String> fields(byte[] line) {
    var record = of(line, Sieve.OPEN);
    return record == null ? null : record.fields();
  }

  private static @Nullable JsonRecord of(byte[] line, Sieve sieve) {
    if (line.length == 0 || line[0] != '{' || !isUtf8(line)) {
      return null;
    }
    var record = new JsonRecord(sieve);
    try (var parser = JSON.createParser(line)) {
      record.read(parser);
      return parser.currentToken() == JsonToken.END_OBJECT
              && parser.nextToken() == null
              && record.hasText
          ? record
          : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private void read(JsonParser parser) {
    parser.nextToken();
    for (var name = parser.nextName(); name != null; name = parser.nextName()) {
      var token = parser.nextToken();
      if (RowArticle.namesText(name)) {
        text(name, parser, token);
      } else if (RowArticle.namesTitle(name)) {
        fields.put(name, title(value(parser, token)));
      } else if (RowArticle.names(name)) {
        fields.put(name, value(parser, token));
      } else {
        parser.skipChildren();
      }
    }
  }

  private void text(String name, JsonParser parser, JsonToken token) {
    if (token != JsonToken.VALUE_STRING) {
      mayHold |= token != JsonToken.VALUE_NULL;
      fields.put(name, value(parser, token));
      hasText |= fields.get(name) != null;
      return;
    }
    hasText = true;
    var from = parser.getStringOffset();
    var to = from + parser.getStringLength();
    if (sieve.mayHold(parser.getStringCharacters(), from, to)) {
      mayHold = true;
      fields.put(name, parser.getString());
    } else {
      passedOver = true;
      hasWords |=
          TextCleaner.hasWords(
              CharBuffer.wrap(parser.getStringCharacters(), from, parser.getStringLength()));
    }
  }

  /** The text of a title can change once more, as a title keeps its entities. */
  private @Nullable String title(@Nullable String title) {
    if (title != null) {
      var letters = title.toCharArray();
      mayHold |= title.indexOf('&') >= 0 || sieve.mayHold(letters, 0, letters.length);
      hasWords |= TextCleaner.hasWords(title);
    }
    return title;
  }

  private Map<String, String> fields() {
    fields.values().removeIf(Objects::isNull);
    return fields;
  }

  private static @Nullable String value(JsonParser parser, JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    return token == JsonToken.VALUE_NULL
        ? null
        : JsonFields.text(parser.<JsonNode>readValueAsTree(), 0);
  }

  private static Entry whole(Place place, Raw.Line line, Sieve sieve) {
    try {
      var object = JSON.readTree(TextDecoder.start(line.bytes(), line.bytes().length).strip());
      return object.isObject()
          ? RowArticle.read(place, JsonFields.of(object), sieve)
          : bad(place, line, "is no JSON object");
    } catch (JacksonException e) {
      return bad(place, line, "is " + JsonDocument.detail(e));
    }
  }

  private static Entry bad(Place place, Raw.Line line, String what) {
    return new Entry.Rejected(place, Rejection.BAD_RECORD, "line " + line.number() + " " + what);
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
