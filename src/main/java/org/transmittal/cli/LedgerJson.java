package org.transmittal.cli;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.SaleField;
import org.transmittal.warehouse.PastSale;
import tools.jackson.databind.json.JsonMapper;

/** Sales as JSON Lines, every value that the history keeps; null where it was not known. */
final class LedgerJson {
  private static final List<SaleField> FIELDS =
      List.of(
          SaleField.SUPPLIER,
          SaleField.RECIPIENT,
          SaleField.AMOUNT,
          SaleField.ITEM,
          SaleField.STAGE,
          SaleField.STANDING,
          SaleField.AWAITING,
          SaleField.EVENT_DATE,
          SaleField.TRANSMITTAL);

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private LedgerJson() {}

  /** One object a sale. */
  static List<String> lines(List<PastSale> sales) {
    return sales.stream().map(LedgerJson::line).toList();
  }

  private static String line(PastSale sale) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("key", sale.key());
    FIELDS.forEach(field -> object.put(field.word(), sale.values().get(field)));
    return MAPPER.writeValueAsString(object);
  }
}
