package org.transmittal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.ContentHash;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.ledger.Testimony;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Parties;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.Restated;
import org.transmittal.sale.Role;
import org.transmittal.sale.Sale;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;
import org.transmittal.sale.TransmittalNumber;
import org.transmittal.warehouse.EvidenceRow;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.SourceArticle;

/** Makes the sales of the tests, told by articles of our own words. */
final class SaleBuilder {
  private final String text;
  private final List<SourceArticle> sources = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Money> alternatives = new ArrayList<>();
  private final List<Sale.Conflict> conflicts = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private SortedSet<Party> suppliers = new TreeSet<>();
  private SortedSet<Party> recipients = new TreeSet<>();
  private @Nullable Money amount;
  private @Nullable Money earlier;
  private @Nullable Dollars dollars;
  private @Nullable SaleStage stage;
  private Standing standing = Standing.ACTIVE;
  private @Nullable String awaiting;
  private @Nullable PartialDate eventDate;
  private @Nullable TransmittalNumber transmittal;

  /** A sale told by a text, which the words of {@link #quote} are looked for in. */
  SaleBuilder(String text) {
    this.text = text;
  }

  SaleBuilder from(String... codes) {
    suppliers = Parties.of(codes);
    return this;
  }

  SaleBuilder to(String... codes) {
    recipients = Parties.of(codes);
    return this;
  }

  SaleBuilder amount(@Nullable String currency, String value, Bound bound) {
    amount = new Money(new BigDecimal(value), null, currency, bound);
    return this;
  }

  SaleBuilder range(String currency, String low, String high) {
    amount = new Money(new BigDecimal(low), new BigDecimal(high), currency, Bound.RANGE);
    return this;
  }

  SaleBuilder or(String currency, String value) {
    alternatives.add(new Money(new BigDecimal(value), null, currency, Bound.APPROX));
    return this;
  }

  /** With a sum that no longer holds. */
  SaleBuilder insteadOf(String currency, String value) {
    earlier = new Money(new BigDecimal(value), null, currency, Bound.EXACT);
    return this;
  }

  /** With what the amount was worth. */
  SaleBuilder worth(String value, String rate, String day) {
    dollars = new Dollars(new BigDecimal(value), null, new BigDecimal(rate), LocalDate.parse(day));
    return this;
  }

  SaleBuilder item(String name, @Nullable Quantity quantity, String... designations) {
    items.add(
        new Item(name, "", quantity, Arrays.stream(designations).map(Designation::new).toList()));
    return this;
  }

  SaleBuilder at(@Nullable SaleStage stage, Standing standing, @Nullable String eventDate) {
    this.stage = stage;
    this.standing = standing;
    this.eventDate = eventDate == null ? null : PartialDate.parse(eventDate);
    return this;
  }

  /** Another day of the event. */
  SaleBuilder on(String day) {
    eventDate = PartialDate.parse(day);
    return this;
  }

  SaleBuilder awaiting(String words) {
    awaiting = words;
    return this;
  }

  SaleBuilder transmittal(String printed) {
    transmittal = TransmittalNumber.parse(printed).orElseThrow();
    return this;
  }

  SaleBuilder differ(SaleField field, String shown, String other) {
    conflicts.add(
        new Sale.Conflict(
            field,
            List.of(
                new Sale.Version(shown, List.of("m1", "m2")),
                new Sale.Version(other, List.of("m3")))));
    return this;
  }

  SaleBuilder quote(SaleField field, int item, String words) {
    var start = text.indexOf(words);
    evidence.add(
        new Evidence(field, item, Evidence.Source.TEXT, start, start + words.length(), words));
    return this;
  }

  SaleBuilder source(String title, @Nullable String publisher, @Nullable String date) {
    var key = ContentHash.of(title, publisher, date);
    sources.add(
        new SourceArticle(
            key,
            title,
            publisher == null ? null : "https://" + publisher + "/" + key.substring(0, 8),
            publisher,
            publisher == null ? null : "A. Writer",
            date == null ? null : LocalDate.parse(date),
            null,
            "wire-2026-w04.jsonl",
            "line " + (100 + sources.size())));
    return this;
  }

  NightSales.Told told() {
    var terms =
        new SaleTerms(
            suppliers,
            recipients,
            amount,
            alternatives,
            items,
            stage,
            standing,
            awaiting,
            eventDate,
            transmittal);
    var first = sources.getFirst();
    var key = transmittal == null ? first.key() : transmittal.text();
    var dates =
        sources.stream().map(SourceArticle::published).filter(d -> d != null).sorted().toList();
    var sale =
        new Sale(
            key,
            terms,
            List.of("m1"),
            List.of(),
            dates.isEmpty() ? null : dates.getFirst(),
            dates.isEmpty() ? null : dates.getLast(),
            conflicts);
    return new NightSales.Told(
        new LedgerSale(sale, sources, testimony(terms), dollars),
        evidence.stream()
            .map(words -> new EvidenceRow(key, first.key() + ":0", words, first))
            .toList());
  }

  /** What its articles tell together: each of them the terms, and the official ones their word. */
  private Testimony testimony(SaleTerms terms) {
    var mentions = new ArrayList<SaleMention>();
    var publishers = new HashMap<String, String>();
    for (var source : sources) {
      var official =
          evidence.stream().filter(words -> words.field() == SaleField.OFFICIAL).toList();
      mentions.add(
          new SaleMention(
              "m" + (mentions.size() + 1),
              source.key(),
              source.published(),
              "2026.1",
              Role.MAIN,
              terms,
              null,
              earlier == null ? null : new Restated(null, earlier),
              List.of(),
              official));
      if (source.publisher() != null) {
        publishers.put(source.key(), source.publisher());
      }
    }
    var told = Testimony.of(mentions, terms, Map.of(), publishers, Set.of());
    return new Testimony(
        told.articles(),
        told.copies(),
        told.publishers(),
        told.agreements().stream().map(this::differing).toList(),
        told.course(),
        told.proven());
  }

  private FieldAgreement differing(FieldAgreement agreement) {
    return conflicts.stream()
        .filter(conflict -> conflict.field() == agreement.field())
        .findFirst()
        .map(
            conflict ->
                new FieldAgreement(
                    conflict.field(),
                    conflict.versions().stream()
                        .map(v -> new FieldAgreement.Counted(v, v.mentions().size(), false))
                        .toList(),
                    false))
        .orElse(agreement);
  }
}
