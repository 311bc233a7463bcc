package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transmittal.article.Place;
import org.transmittal.article.Sieve;
import tools.jackson.databind.json.JsonMapper;

class JsonRecordTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Place PLACE = new Place("key", "a.jsonl", "a.jsonl", 0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"Một hợp đồng \\u0111\\u00e3"
            + " ký\",\"title\":\"T\",\"x\":{\"y\":[1,{}]},\"id\":7}",
        "{\"text\":\"first\",\"text\":\"last\",\"id\":\"a\",\"id\":null,\"ID\":\"b\"}",
        "{\"Article-Text\":\"some text\",\"articletext\":\"other\",\"published\":1767225600}",
        "{\"source\":{\"id\":null,\"name\":\"AP\"},\"content\":\"words\",\"authors\":[\"A\",[\"B\"]]}",
        "{\"text\":[\"one\",\"two\"],\"date\":2026.5e0,\"lang\":true,\"url\":\"https://a.example/b\"}",
        "{\"text\":null,\"body\":\"\",\"description\":\"the rest\"} ",
      })
  void aLineReadFieldByFieldTellsWhatItTellsAsAWhole(String line) {
    var fields = JsonRecord.fields(line.getBytes(StandardCharsets.UTF_8));

    assertThat(fields).isNotNull();
    assertThat(RowArticle.read(PLACE, fields, Sieve.OPEN))
        .isEqualTo(RowArticle.read(PLACE, JsonFields.of(JSON.readTree(line)), Sieve.OPEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " {\"text\":\"a\"}",
        "[{\"text\":\"a\"}]",
        "{\"text\":\"a\"",
        "{\"text\":\"a\"} {\"text\":\"b\"}",
        "{\"text\":\"a\"}x",
        "{\"title\":\"a title alone\"}",
        "{\"text\":\"\u0001\"}",
      })
  void whatIsOutOfTheOrdinaryIsLeft(String line) {
    assertThat(JsonRecord.fields(line.getBytes(StandardCharsets.UTF_8))).isNull();
  }

  @Test
  void bytesThatAreNoCharactersAreLeft() {
    var line = "{\"text\":\"Jürgen\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(JsonRecord.fields(line)).isNull();
  }
}
