package org.transmittal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Dollars;
import org.transmittal.sale.Money;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;

/** How the reports word values: in English, the same under every locale and time zone. */
public final class Words {
  /** What stands where a text tells nothing. */
  public static final String NOT_STATED = "not stated";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** Characters of words that are cut beyond. */
  private static final int MOST = 300;

  private static final String THE = "the ";

  /** Parties whose names take an article in a sentence. */
  private static final Set<String> WITH_ARTICLE =
      Set.of("AE", "BS", "CF", "DO", "EU", "GB", "GM", "KM", "MV", "NL", "PH", "SB", "US");

  private static final Comparator<String> BY_NAME =
      Comparator.comparing(name -> name.startsWith(THE) ? name.substring(THE.length()) : name);

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

  /** The same within a sentence: {@code the Philippines and Vietnam}. */
  static String inProse(Collection<Party> parties) {
    return parties.isEmpty()
        ? NOT_STATED
        : enumerate(parties.stream().map(Words::inProse).sorted(BY_NAME).toList());
  }

  private static String inProse(Party party) {
    return (WITH_ARTICLE.contains(party.code()) ? THE : "") + party.englishName();
  }

  /** A constant as a word: {@code notified}, {@code event date}. */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code 5 January 2026}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 5 Jan 2026}. */
  public static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** Words of a source within ours: those that would fill a page alone are cut, with a sign. */
  public static String cut(String words) {
    var most = Math.min(words.length(), MOST);
    return most == words.length()
        ? words
        : words
                .substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most)
                .stripTrailing()
            + "…";
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
