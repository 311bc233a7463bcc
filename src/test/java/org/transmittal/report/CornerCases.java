package org.transmittal.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;

/** Models in which something is rare: nothing, one, all odd, all long, all of other scripts. */
public final class CornerCases {
  public static final String ARABIC = "توقيع عقد لشراء ست طائرات";
  public static final String HEBREW = "חתימה על חוזה לרכש טילים";
  public static final String JAPANESE = "日本、空対空ミサイルの追加購入を要請";
  public static final String KOREAN = "폴란드, 한국산 전차 추가 구매";
  public static final String CHINESE = "美國擬售台灣軍機零附件";
  public static final String VIETNAMESE = "Hà Nội đàm phán mua hai tàu hộ vệ tên lửa";
  public static final String LONG_WORD = "Verteidigungsbeschaffungs".repeat(60);

  private static final List<String> CURRENCIES =
      List.of("USD", "EUR", "GBP", "KRW", "JPY", "SEK", "PLN");

  private CornerCases() {}

  /** By what is odd about them. */
  public static Map<String, ReportModel> all() {
    var cases = new TreeMap<String, ReportModel>();
    cases.put("no sales", ReportModels.empty());
    cases.put("one sale", model(sale("Norway").amount("USD", "120000000", Bound.EXACT)));
    cases.put(
        "only conflicts",
        model(
            sale("Norway")
                .differ(SaleField.AMOUNT, "exact 1000000 USD", "range 2000000-3000000 USD"),
            sale("Kenya")
                .to("KE")
                .differ(SaleField.QUANTITY, "exact 12", "at_least 21")
                .differ(SaleField.SUPPLIER, "FR", "TR")));
    cases.put(
        "seven currencies",
        model(
            CURRENCIES.stream()
                .map(code -> sale("Sale in " + code).amount(code, "250000000", Bound.APPROX))
                .toArray(SaleBuilder[]::new)));
    cases.put(
        "an amount of many digits",
        model(sale("Norway").amount("IDR", "987654321987654.25", Bound.EXACT)));
    cases.put(
        "very long names",
        model(
            sale(LONG_WORD).item(LONG_WORD + " " + "of many words ".repeat(400), null),
            sale("x".repeat(40_000)).awaiting("the word of " + LONG_WORD)));
    cases.put(
        "other scripts",
        model(
            sale(ARABIC),
            sale(HEBREW),
            sale(JAPANESE),
            sale(KOREAN),
            sale(CHINESE),
            sale(VIETNAMESE),
            sale("🚀 a sign that no font has")));
    cases.put("a date in 1987", model(sale("Kuwait, long ago").to("KW").on("1987-03-12")));
    return cases;
  }

  private static SaleBuilder sale(String title) {
    return new SaleBuilder("Norway is told of")
        .from("US")
        .to("NO")
        .item("anti-tank missiles", Quantity.exactly(12))
        .at(SaleStage.CONTRACTED, Standing.ACTIVE, "2026-01-05")
        .quote(SaleField.RECIPIENT, -1, "Norway")
        .source(title, "north.example", "2026-01-06");
  }

  private static ReportModel model(SaleBuilder... sales) {
    var told = List.of(sales).stream().map(SaleBuilder::told).toList();
    return ReportModels.of(
        told.stream().map(NightSales.Told::sale).toList(),
        told.stream().flatMap(one -> one.evidence().stream()).toList());
  }
}
