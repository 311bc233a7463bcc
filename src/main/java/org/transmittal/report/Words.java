package org.transmittal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.ledger.StatusStep;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.Item;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.SaleTerms;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/** How the reports word values: in English, the same under every locale and time zone. */
public final class Words {
  /** What stands where a text tells nothing. */
  public static final String NOT_STATED = "not stated";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Words() {}

  /** {@code USD 3,640 million}, {@code up to EUR 1,200 million}, {@code USD 96.5–147.5 million}. */
  public static String money(Money money) {
    return bound(money.bound()) + sum(money.value(), money.high(), money.currency());
  }

  /**
   * An amount without its bound.
   *
   * @param high the other end of a range; null if it is none
   * @param currency null where it is not settled, which is then said
   */
  public static String sum(BigDecimal value, @Nullable BigDecimal high, @Nullable String currency) {
    var figures = Numbers.large(value, high);
    return currency == null ? figures + ", currency not settled" : currency + " " + figures;
  }

  /** {@code USD 10,700 million at 1.3375 of 27 Oct 2025}. */
  public static String dollars(Dollars dollars) {
    return "%s at %s of %s"
        .formatted(
            sum(dollars.value(), dollars.high(), "USD"),
            dollars.rate().toPlainString(),
            shortDay(dollars.day()));
  }

  /** {@code 32}, {@code up to 1,200}, {@code 8–12}. */
  public static String quantity(Quantity quantity) {
    var low = Numbers.plain(BigDecimal.valueOf(quantity.value()));
    var high = quantity.high();
    return bound(quantity.bound())
        + (high == null ? low : low + "–" + Numbers.plain(BigDecimal.valueOf(high)));
  }

  /** A whole number with its thousands apart. */
  public static String count(long number) {
    return Numbers.plain(BigDecimal.valueOf(number));
  }

  /** {@code 1 case}, {@code 1,200 cases}. */
  public static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** The names in the order of the alphabet: {@code Estonia, Latvia}. */
  public static String parties(Collection<Party> parties) {
    return parties.isEmpty()
        ? NOT_STATED
        : parties.stream().map(Party::englishName).sorted().collect(Collectors.joining(", "));
  }

  /** What is sold, in a line: {@code up to 32 F-35A aircraft; spare engines}. */
  public static String items(List<Item> items) {
    return items.stream().map(Words::item).collect(Collectors.joining("; "));
  }

  /** The first item, and how many more there are: {@code 96 AH-64E helicopters and 3 more}. */
  public static String brief(List<Item> items) {
    if (items.isEmpty()) {
      return "goods not stated";
    }
    var first = item(items.getFirst());
    return items.size() == 1 ? first : first + " and " + count(items.size() - 1L) + " more";
  }

  private static String item(Item item) {
    var missing =
        item.designations().stream()
            .map(Designation::printed)
            .filter(printed -> !item.name().contains(printed))
            .collect(Collectors.joining(", "));
    var named = missing.isEmpty() ? item.name() : item.name() + " (" + missing + ")";
    return item.quantity() == null ? named : quantity(item.quantity()) + " " + named;
  }

  /** The status, and for a sale that is halted how far it had got: {@code blocked (notified)}. */
  public static String status(SaleTerms terms) {
    return status(terms.status(), terms.stage(), terms.standing());
  }

  /** The same of a step in the course of a sale. */
  public static String status(StatusStep step) {
    return status(step.status(), step.stage(), step.standing());
  }

  private static String status(Status status, @Nullable SaleStage stage, Standing standing) {
    return standing == Standing.ACTIVE || stage == null
        ? lower(status)
        : lower(status) + " (" + lower(stage) + ")";
  }

  /** A sale in a line: who sells what to whom, for how much, and how far it has got. */
  public static String sale(SaleTerms terms) {
    var parts = new ArrayList<String>();
    parts.add(parties(terms.suppliers()) + " to " + parties(terms.recipients()));
    if (!terms.items().isEmpty()) {
      parts.add(items(terms.items()));
    }
    if (terms.amount() != null) {
      parts.add(money(terms.amount()));
    }
    var proposal = terms.stage() != null && terms.stage().isProposal();
    parts.add(status(terms) + (proposal ? ", a proposal" : ""));
    return String.join("; ", parts);
  }

  /** A constant as a word: {@code notified}, {@code event date}. */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code amount: USD 96 million (2 reports) or USD 147 million (1 report)}. */
  public static String conflict(FieldAgreement agreement) {
    return agreement.versions().stream()
        .filter(version -> !version.earlier())
        .map(v -> v.version().value() + " (" + count(v.reports(), "report", "reports") + ")")
        .collect(Collectors.joining(" or ", lower(agreement.field()) + ": ", ""));
  }

  /** {@code 5 January 2026}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 5 Jan 2026}. */
  public static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** {@code a, b and c}. */
  public static String enumerate(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
  }

  /** Which articles a report is about, by their dates. */
  public static String window(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && from.equals(to)) {
      return "articles dated " + day(from);
    }
    if (from == null && to == null) {
      return "articles of any date";
    }
    return "articles dated "
        + (from == null ? "" : "from " + day(from))
        + (from == null || to == null ? "" : " ")
        + (to == null ? "" : "to " + day(to));
  }

  /** What stands before a number; of a range the two ends tell it. */
  static String bound(Bound bound) {
    return switch (bound) {
      case EXACT, RANGE -> "";
      case UP_TO -> "up to ";
      // True of "more than", "over" and "at least" alike, which all are a floor.
      case AT_LEAST -> "at least ";
      case APPROX -> "about ";
    };
  }
}
