package org.transmittal.report;

import static org.transmittal.sale.Bound.APPROX;
import static org.transmittal.sale.Bound.AT_LEAST;
import static org.transmittal.sale.Bound.EXACT;
import static org.transmittal.sale.Bound.UP_TO;
import static org.transmittal.sale.SaleField.AMOUNT;
import static org.transmittal.sale.SaleField.ITEM;
import static org.transmittal.sale.SaleField.QUANTITY;
import static org.transmittal.sale.SaleField.RECIPIENT;
import static org.transmittal.sale.SaleField.STAGE;
import static org.transmittal.sale.SaleField.SUPPLIER;
import static org.transmittal.sale.SaleStage.APPROVED;
import static org.transmittal.sale.SaleStage.CONTRACTED;
import static org.transmittal.sale.SaleStage.DELIVERED;
import static org.transmittal.sale.SaleStage.NEGOTIATION;
import static org.transmittal.sale.SaleStage.NOTIFIED;
import static org.transmittal.sale.SaleStage.REQUESTED;
import static org.transmittal.sale.Standing.ACTIVE;
import static org.transmittal.sale.Standing.BLOCKED;
import static org.transmittal.sale.Standing.CANCELLED;
import static org.transmittal.sale.Standing.SUSPENDED;

import java.util.List;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Quantity;
import org.transmittal.warehouse.EvidenceRow;
import org.transmittal.warehouse.LedgerSale;

/** The made-up sales of an ordinary night; parties and equipment are real, the events are not. */
final class NightSales {
  private NightSales() {}

  /** A sale and the words behind it. */
  record Told(LedgerSale sale, List<EvidenceRow> evidence) {}

  static List<Told> all() {
    return List.of(
        new SaleBuilder(
                "A determination approves a possible sale to Poland of 96 AH-64E Apache attack"
                    + " helicopters for an estimated cost of $12.0 billion; Congress was notified.")
            .from("US")
            .to("PL")
            .amount("USD", "12000000000", APPROX)
            .item("AH-64E Apache attack helicopters", Quantity.exactly(96), "AH-64E")
            .item("AGM-114R2 Hellfire missiles", new Quantity(1844, null, UP_TO), "AGM-114R2")
            .at(NOTIFIED, ACTIVE, "2026-01-30")
            .transmittal("26-901")
            .awaiting("the thirty-day review by Congress")
            .differ(AMOUNT, "approx 12000000000 USD", "exact 11500000000 USD")
            .quote(SUPPLIER, -1, "A determination")
            .quote(RECIPIENT, -1, "Poland")
            .quote(ITEM, 0, "AH-64E Apache attack helicopters")
            .quote(QUANTITY, 0, "96")
            .quote(AMOUNT, -1, "an estimated cost of $12.0 billion")
            .quote(STAGE, -1, "Congress was notified")
            .source(
                "Possible sale of attack helicopters to Poland goes to Congress",
                "notices.example.gov",
                "2026-01-30")
            .source(
                "Warsaw a step closer to its Apache fleet", "baltic-desk.example.org", "2026-01-31")
            .told(),
        new SaleBuilder("Estonia and Latvia may buy HIMARS launchers for up to $1.2 billion.")
            .from("US")
            .to("EE", "LV")
            .amount("USD", "1200000000", UP_TO)
            .item("M142 HIMARS launchers", new Quantity(18, null, UP_TO), "M142", "HIMARS")
            .at(APPROVED, ACTIVE, "2026-01-29")
            .awaiting("formal approval by Congress")
            .quote(RECIPIENT, -1, "Estonia and Latvia")
            .quote(ITEM, 0, "HIMARS launchers")
            .quote(AMOUNT, -1, "up to $1.2 billion")
            .source(
                "Two Baltic states cleared for a joint rocket artillery buy",
                "baltic-desk.example.org",
                "2026-01-29")
            .told(),
        new SaleBuilder("Tokyo asked for AIM-120D-3 missiles worth $113 million.")
            .from("US")
            .to("JP")
            .amount("USD", "113000000", EXACT)
            .item("AIM-120D-3 air-to-air missiles", new Quantity(16, null, AT_LEAST), "AIM-120D-3")
            .at(REQUESTED, ACTIVE, "2026-01")
            .quote(RECIPIENT, -1, "Tokyo")
            .quote(AMOUNT, -1, "worth $113 million")
            .source("日本、空対空ミサイルの追加購入を要請", "防衛時報.example", "2026-01-28")
            .told(),
        new SaleBuilder("Hà Nội is in talks over two frigates.")
            .from("NL")
            .to("VN")
            .item("frigates of the Sigma type", Quantity.exactly(2))
            .at(NEGOTIATION, ACTIVE, "2026")
            .quote(RECIPIENT, -1, "Hà Nội")
            .quote(ITEM, 0, "two frigates")
            .source(
                "Hà Nội đàm phán mua hai tàu hộ vệ tên lửa", "biển-đông.example.org", "2026-01-27")
            .told(),
        new SaleBuilder("Berlin signed for IRIS-T SLM batteries at 900 million euros.")
            .from("DE")
            .to("SE")
            .amount("EUR", "900000000", EXACT)
            .or("SEK", "10100000000")
            .item("IRIS-T SLM air defence batteries", Quantity.exactly(4), "IRIS-T SLM")
            .at(CONTRACTED, ACTIVE, "2026-01-26")
            .quote(SUPPLIER, -1, "Berlin")
            .quote(AMOUNT, -1, "900 million euros")
            .source(
                "Sweden signs for four medium-range air defence batteries",
                "procurement.example.se",
                "2026-01-26")
            .source("Contract for IRIS-T confirmed", "defence-letter.example.de", "2026-01-27")
            .told(),
        new SaleBuilder("The order is put at $96m to $147m.")
            .from("TR")
            .to("KE")
            .range("USD", "96500000", "147500000")
            .item("armoured vehicles", new Quantity(100L, 118L, Bound.RANGE))
            .at(CONTRACTED, ACTIVE, "2026-01-22")
            .quote(AMOUNT, -1, "$96m to $147m")
            .source(
                "Kenya orders Turkish armoured vehicles", "nairobi-review.example.ke", "2026-01-23")
            .told(),
        new SaleBuilder("A Korean order of more than 2 trillion won.")
            .from("KR")
            .to("PE")
            .amount("KRW", "2000000000000", AT_LEAST)
            .item("K2 main battle tanks", Quantity.exactly(54), "K2")
            .item("K808 wheeled armoured vehicles", new Quantity(141, null, APPROX), "K808")
            .at(CONTRACTED, ACTIVE, "2026-01-20")
            .quote(AMOUNT, -1, "more than 2 trillion won")
            .source("Lima puts its name to a tank order", "andes-monitor.example.pe", "2026-01-21")
            .told(),
        new SaleBuilder("The first of six submarines was handed over.")
            .from("FR")
            .to("BR")
            .amount("EUR", "6700000000", APPROX)
            .item("Scorpène-class submarine", Quantity.exactly(1), "Scorpène")
            .at(DELIVERED, ACTIVE, "2026-01-19")
            .quote(ITEM, 0, "submarines")
            .source("Another boat handed over in Itaguaí", "arsenal-notes.example.br", "2026-01-19")
            .told(),
        new SaleBuilder("Shipments to the buyer are on hold.")
            .from("GB")
            .to("SA")
            .amount(null, "350000000", APPROX)
            .item("air-launched munitions", null)
            .at(CONTRACTED, SUSPENDED, null)
            .quote(AMOUNT, -1, "Shipments")
            .source(
                "Export licences under review, shipments paused",
                "whitehall-watch.example.uk",
                "2026-01-18")
            .told(),
        new SaleBuilder("The committee put the notified package on hold.")
            .from("US")
            .to("AE")
            .amount("USD", "1300000000", UP_TO)
            .item("GBU-39 small diameter bombs", new Quantity(1200, null, UP_TO), "GBU-39")
            .at(NOTIFIED, SUSPENDED, "2026-01-16")
            .transmittal("26-917")
            .awaiting("the end of a hold in committee")
            .quote(STAGE, -1, "notified")
            .source(
                "Hold placed on a Gulf munitions package", "hill-notes.example.com", "2026-01-17")
            .told(),
        new SaleBuilder("The government refused the licence.")
            .from("CH")
            .to("UA")
            .item("35 mm ammunition", new Quantity(12400, null, APPROX))
            .at(null, BLOCKED, "2026-01-15")
            .quote(ITEM, 0, "licence")
            .source(
                "Bern refuses re-export of anti-aircraft rounds",
                "alpenblatt.example.ch",
                "2026-01-15")
            .told(),
        new SaleBuilder("The purchase was called off.")
            .from("IL")
            .to("CO")
            .amount("USD", "65000000", EXACT)
            .item("Barak MX air defence system", Quantity.exactly(1), "Barak MX")
            .at(CONTRACTED, CANCELLED, "2026-01")
            .quote(STAGE, -1, "called off")
            .source(
                "Bogotá calls off an air defence purchase",
                "andes-monitor.example.pe",
                "2026-01-14")
            .told(),
        new SaleBuilder("Spares are mentioned without a word on how far it got.")
            .from("US")
            .to("EG")
            .amount("USD", "304000000", EXACT)
            .item("AN/TPS-78 long-range radars", null, "AN/TPS-78")
            .at(null, ACTIVE, null)
            .quote(ITEM, 0, "Spares")
            .source("Radars mentioned among Cairo's purchases", null, null)
            .told(),
        new SaleBuilder("Taipei may buy spare parts for an estimated 330 million dollars.")
            .from("US")
            .to("TW")
            .amount("USD", "330000000", APPROX)
            .item("spare and repair parts for F-16 and C-130 aircraft", null, "F-16", "C-130")
            .at(NOTIFIED, ACTIVE, "2026-01-12")
            .transmittal("26-908")
            .quote(RECIPIENT, -1, "Taipei")
            .quote(AMOUNT, -1, "an estimated 330 million dollars")
            .source(
                "Aircraft parts for Taipei before Congress", "notices.example.gov", "2026-01-12")
            .source("美國擬售台灣軍機零附件", "taipei-brief.example.tw", "2026-01-13")
            .told(),
        new SaleBuilder("An amended certification restates the cost of the radar case.")
            .from("US")
            .to("TW")
            .amount("USD", "480000000", APPROX)
            .item("early warning radar upgrade", null)
            .at(NOTIFIED, ACTIVE, "2026-01-11")
            .transmittal("26-0G")
            .quote(STAGE, -1, "An amended certification")
            .source("Cost of an earlier radar case restated", "notices.example.gov", "2026-01-11")
            .told(),
        new SaleBuilder("Rafale talks, worth more than 5 billion euros.")
            .from("FR")
            .to("ID")
            .amount("EUR", "5000000000", AT_LEAST)
            .item("Rafale fighter aircraft", new Quantity(24, null, APPROX), "Rafale")
            .at(NEGOTIATION, ACTIVE, "2026-01-09")
            .quote(AMOUNT, -1, "more than 5 billion euros")
            .source(
                "Jakarta weighs a further Rafale batch", "nusantara-post.example.id", "2026-01-09")
            .told(),
        new SaleBuilder("Ottawa has P-8A aircraft on order for 5.9 billion dollars.")
            .from("US")
            .to("CA")
            .amount("USD", "5900000000", APPROX)
            .item("P-8A Poseidon maritime patrol aircraft", new Quantity(14, null, UP_TO), "P-8A")
            .at(CONTRACTED, ACTIVE, "2026-01-07")
            .differ(QUANTITY, "up_to 14", "exact 16")
            .quote(QUANTITY, 0, "P-8A")
            .quote(AMOUNT, -1, "5.9 billion dollars")
            .source(
                "Canada's patrol aircraft order takes shape",
                "ottawa-ledger.example.ca",
                "2026-01-07")
            .told(),
        new SaleBuilder("Doha received its last Typhoon.")
            .from("GB", "IT")
            .to("QA")
            .item("Eurofighter Typhoon aircraft", Quantity.exactly(24), "Typhoon")
            .at(DELIVERED, ACTIVE, "2026-01-05")
            .quote(ITEM, 0, "Typhoon")
            .source("Final Typhoon lands in Doha", "gulf-aviation.example.qa", "2026-01-05")
            .told(),
        new SaleBuilder("=HYPERLINK is how this quote begins")
            .from("CZ")
            .to("PH")
            .amount("USD", "640000", EXACT)
            .item("+ small arms ammunition", new Quantity(250000, null, AT_LEAST))
            .at(CONTRACTED, ACTIVE, "2025-12-30")
            .quote(ITEM, 0, "=HYPERLINK is how this quote begins")
            .source("=cmd|'/c calc'!A1", "manila-record.example.ph", "2026-01-02")
            .told());
  }
}
