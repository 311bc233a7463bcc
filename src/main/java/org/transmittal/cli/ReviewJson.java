package org.transmittal.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.Question;
import org.transmittal.warehouse.RecordedDecision;
import tools.jackson.databind.json.JsonMapper;

/** A decision as one object. */
final class ReviewJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ReviewJson() {}

  static String of(RecordedDecision decision) {
    return MAPPER.writeValueAsString(object(decision));
  }

  static Map<String, @Nullable Object> object(RecordedDecision decision) {
    var pair = decision.question() instanceof Question.OneSale one ? one : null;
    var value = decision.question() instanceof Question.RightValue one ? one : null;
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("number", decision.number());
    object.put("mention", decision.question().mention());
    object.put("other", pair == null ? null : pair.other());
    object.put("field", value == null ? null : value.field().word());
    object.put("value", value == null ? null : value.value());
    object.put("answer", decision.answer().name());
    object.put("by", decision.by());
    object.put("at", decision.at().toString());
    object.put("note", decision.note().isEmpty() ? null : decision.note());
    object.put("in_force", decision.isInForce());
    object.put("outcome", decision.outcome() == null ? null : decision.outcome().name());
    object.put("sale", decision.sale());
    return object;
  }
}
