package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.transmittal.sale.Sale.Conflict;
import org.transmittal.sale.Sale.Version;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleTerms;

/**
 * Finds what the mentions of a sale state differently. A stage that rose is a course of events and
 * no conflict; what one source leaves out contradicts nothing.
 */
final class Conflicts {
  private Conflicts() {}

  /** The fields with more than one version, each with the version shown first. */
  static List<Conflict> of(List<SaleMention> mentions, SaleTerms shown) {
    return compared(mentions, shown).stream().filter(field -> field.versions().size() > 1).toList();
  }

  /** Each field that is compared and stated, with all its versions, the one shown first. */
  static List<Conflict> compared(List<SaleMention> mentions, SaleTerms shown) {
    var fields = new ArrayList<Conflict>();
    FieldText.COMPARED.forEach(field -> add(fields, field, mentions, shown));
    return fields;
  }

  private static void add(
      List<Conflict> fields, SaleField field, List<SaleMention> mentions, SaleTerms shown) {
    var versions = new LinkedHashMap<String, List<String>>();
    var first = FieldText.of(field, shown);
    // Where a wrong number was left out, the next one in the list is none that was compared.
    if (first != null && Rulings.isStated(field, first, mentions)) {
      versions.put(first, new ArrayList<>());
    }
    for (var mention : mentions) {
      var value = FieldText.of(field, mention.terms());
      if (value != null) {
        versions.computeIfAbsent(value, v -> new ArrayList<>()).add(mention.key());
      }
    }
    if (!versions.isEmpty()) {
      var list = versions.entrySet().stream().map(e -> new Version(e.getKey(), e.getValue()));
      fields.add(new Conflict(field, list.toList()));
    }
  }
}
