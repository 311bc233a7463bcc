package org.transmittal.backfill;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** A row, or a part of one, to be filled; null leaves a column empty. */
record Row(Group group) {
  Row text(String column, @Nullable String value) {
    if (value != null) {
      group.add(column, binary(value));
    }
    return this;
  }

  Row word(String column, @Nullable Enum<?> value) {
    return text(column, value == null ? null : value.name());
  }

  Row number(String column, @Nullable Long value) {
    if (value != null) {
      group.add(column, value.longValue());
    }
    return this;
  }

  Row decimal(String column, @Nullable Number value) {
    if (value != null) {
      group.add(column, value.doubleValue());
    }
    return this;
  }

  Row day(String column, @Nullable LocalDate value) {
    if (value != null) {
      group.add(column, (int) value.toEpochDay());
    }
    return this;
  }

  Row texts(String column, Collection<String> values) {
    var list = group.addGroup(column);
    values.forEach(value -> list.addGroup("list").add("element", binary(value)));
    return this;
  }

  <T> Row rows(String column, Collection<T> values, BiConsumer<T, Row> fill) {
    var list = group.addGroup(column);
    values.forEach(value -> fill.accept(value, new Row(list.addGroup("list").addGroup("element"))));
    return this;
  }

  /** Half a surrogate pair, which has no form in UTF-8, becomes a question mark. */
  private static Binary binary(String value) {
    return Binary.fromConstantByteArray(value.getBytes(StandardCharsets.UTF_8));
  }
}
