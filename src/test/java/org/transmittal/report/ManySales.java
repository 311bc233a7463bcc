package org.transmittal.report;

import static org.transmittal.sale.SaleField.AMOUNT;
import static org.transmittal.sale.SaleField.ITEM;
import static org.transmittal.sale.SaleField.RECIPIENT;
import static org.transmittal.sale.SaleField.STAGE;
import static org.transmittal.sale.SaleField.SUPPLIER;

import java.util.List;
import java.util.function.Consumer;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.warehouse.Dossier;
import org.transmittal.warehouse.EvidenceRow;
import org.transmittal.warehouse.SaleNews;

/** Any number of made-up sales, made as they are asked for, so that none has to be kept. */
public record ManySales(int number) implements Dossiers {
  private static final List<String> SUPPLIERS = List.of("US", "FR", "DE", "KR", "IT", "GB", "IL");
  private static final List<String> RECIPIENTS =
      List.of("PL", "JP", "VN", "SE", "KE", "PE", "BR", "SA", "AE", "TW", "NO", "AU", "IN", "EG");
  private static final List<String> CURRENCIES = List.of("USD", "EUR", "USD", "KRW", "USD");

  @Override
  public void forEach(Consumer<Dossier> each) {
    for (var i = 0; i < number; i++) {
      each.accept(dossier(i));
    }
  }

  private static Dossier dossier(int i) {
    var told =
        new SaleBuilder(
                "The government of the buyer wants 12 launchers and 48 missiles of the supplier for"
                    + " an estimated cost of $900 million, and Congress was notified of it.")
            .from(SUPPLIERS.get(i % SUPPLIERS.size()))
            .to(RECIPIENTS.get(i % RECIPIENTS.size()))
            .amount(CURRENCIES.get(i % CURRENCIES.size()), String.valueOf(1_000_000L + i), APPROX)
            .item("M142 launchers of case " + i, Quantity.exactly(12), "M142")
            .item("GMLRS missiles of case " + i, new Quantity(48, null, Bound.UP_TO), "GMLRS")
            .at(SaleStage.values()[i % 6], Standing.ACTIVE, "2026-0" + (1 + i % 9) + "-11")
            .quote(SUPPLIER, -1, "the supplier")
            .quote(RECIPIENT, -1, "the buyer")
            .quote(ITEM, 0, "12 launchers")
            .quote(ITEM, 1, "48 missiles")
            .quote(AMOUNT, -1, "an estimated cost of $900 million")
            .quote(STAGE, -1, "Congress was notified")
            .source("Notice number " + i, "notices.example.gov", "2026-01-30")
            .told();
    // Of the same length as a key, and another for each.
    var key = "%032x-t1".formatted(i);
    var sale = told.sale().sale();
    var own =
        new org.transmittal.warehouse.LedgerSale(
            new org.transmittal.sale.Sale(
                key,
                sale.terms(),
                sale.mentions(),
                sale.joins(),
                sale.firstReported(),
                sale.lastReported(),
                sale.conflicts()),
            told.sale().sources(),
            told.sale().testimony(),
            null);
    return new Dossier(
        own,
        told.evidence().stream()
            .map(row -> new EvidenceRow(key, row.mention(), row.evidence(), row.article()))
            .toList(),
        new SaleNews(i % 100 == 0, List.of(), List.of()));
  }

  private static final Bound APPROX = Bound.APPROX;
}
