package org.transmittal.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.ContentHash;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Parties;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.Restated;
import org.transmittal.sale.Role;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;
import org.transmittal.sale.TransmittalNumber;

/** Makes the mentions of the tests; what is not set is not told. */
public final class MentionBuilder {
  private static final Map<String, String> KINDS =
      Map.of(
          "missiles", "missile",
          "howitzers", "artillery",
          "fighters", "fighter",
          "frigates", "ship",
          "submarines", "submarine",
          "tanks", "tank");

  private final String article;
  private final @Nullable LocalDate date;
  private final List<Item> items = new ArrayList<>();
  private final List<Money> alternatives = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private String rules = "1-test";
  private SortedSet<Party> suppliers = new TreeSet<>();
  private SortedSet<Party> recipients = new TreeSet<>();
  private @Nullable Money amount;
  private @Nullable SaleStage stage;
  private Standing standing = Standing.ACTIVE;
  private @Nullable String awaiting;
  private @Nullable PartialDate eventDate;
  private @Nullable TransmittalNumber transmittal;
  private @Nullable TransmittalNumber amended;
  private @Nullable Money earlier;
  private Role role = Role.MAIN;
  private int place;

  private MentionBuilder(String article, @Nullable String date) {
    this.article = ContentHash.of(article);
    this.date = date == null ? null : LocalDate.parse(date);
  }

  /** A mention in an article of a day; null for an undated one. */
  public static MentionBuilder told(String article, @Nullable String date) {
    return new MentionBuilder(article, date);
  }

  /** A mention of the sale that most tests are about. */
  public static MentionBuilder amraams(String article, @Nullable String date) {
    return told(article, date)
        .from("US")
        .to("JP")
        .worth("3640000000")
        .item("missiles", 1200, "AIM-120D-3");
  }

  public MentionBuilder from(String... codes) {
    suppliers = Parties.of(codes);
    return this;
  }

  public MentionBuilder to(String... codes) {
    recipients = Parties.of(codes);
    return this;
  }

  public MentionBuilder worth(String value) {
    return worth(value, "USD", Bound.EXACT);
  }

  public MentionBuilder worth(String value, @Nullable String currency, Bound bound) {
    amount = new Money(new BigDecimal(value), null, currency, bound);
    return this;
  }

  public MentionBuilder or(String value, String currency) {
    alternatives.add(new Money(new BigDecimal(value), null, currency, Bound.EXACT));
    return this;
  }

  public MentionBuilder item(String name, int quantity, String... designations) {
    items.add(
        new Item(
            name,
            KINDS.getOrDefault(name, ""),
            quantity == 0 ? null : Quantity.exactly(quantity),
            Arrays.stream(designations).map(Designation::new).toList()));
    return this;
  }

  public MentionBuilder without(String what) {
    switch (what) {
      case "supplier" -> suppliers = new TreeSet<>();
      case "recipient" -> recipients = new TreeSet<>();
      case "amount" -> amount = null;
      case "items" -> items.clear();
      default -> throw new IllegalArgumentException(what);
    }
    return this;
  }

  public MentionBuilder at(SaleStage stage) {
    this.stage = stage;
    return this;
  }

  public MentionBuilder at(Standing standing) {
    this.standing = standing;
    return this;
  }

  public MentionBuilder on(String eventDate) {
    this.eventDate = PartialDate.parse(eventDate);
    return this;
  }

  public MentionBuilder awaiting(String words) {
    awaiting = words;
    return this;
  }

  /** At another place of the article. */
  public MentionBuilder at(int place) {
    this.place = place;
    return this;
  }

  public MentionBuilder background() {
    role = Role.BACKGROUND;
    return this;
  }

  public MentionBuilder number(String printed) {
    transmittal = TransmittalNumber.parse(printed).orElseThrow();
    return this;
  }

  /** As an amendment of a case. */
  public MentionBuilder amends(String printed) {
    amended = TransmittalNumber.parse(printed).orElseThrow();
    return this;
  }

  /** With a sum that no longer holds. */
  public MentionBuilder insteadOf(String value) {
    earlier = new Money(new BigDecimal(value), null, "USD", Bound.EXACT);
    return this;
  }

  /** As the word of an official body. */
  public MentionBuilder official(String body) {
    evidence.add(
        new Evidence(SaleField.OFFICIAL, -1, Evidence.Source.TEXT, 0, body.length(), body));
    return this;
  }

  public MentionBuilder rules(String version) {
    rules = version;
    return this;
  }

  /** The mention. */
  public SaleMention mention() {
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
    return new SaleMention(
        article + "-t" + place,
        article,
        date,
        rules,
        role,
        terms,
        null,
        amended == null && earlier == null ? null : new Restated(amended, earlier),
        List.of(),
        evidence);
  }
}
