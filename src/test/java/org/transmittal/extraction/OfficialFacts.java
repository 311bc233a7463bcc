package org.transmittal.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What an official document tells, and its values as such documents print them.
 *
 * @param buyers the name of each as printed, by its code
 * @param lines what is sold, in the order of the text
 * @param major hundredths of a million dollars
 * @param other hundredths of a million dollars
 */
record OfficialFacts(
    String transmittal,
    Map<String, String> buyers,
    List<Line> lines,
    int major,
    int other,
    LocalDate delivered) {

  /** A line of a list: so many of a type. */
  record Line(int quantity, boolean upTo, String type, String noun) {
    String printed() {
      var words = NumberWords.of(quantity);
      return "%s (%,d) %s %s".formatted(upTo ? "up to " + words : words, quantity, type, noun);
    }

    /** Without the words of the number, as prose tells it. */
    String counted() {
      return "%s%,d %s %s".formatted(upTo ? "up to " : "", quantity, type, noun);
    }
  }

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("NO", "Norway"),
          Map.entry("JP", "Japan"),
          Map.entry("KR", "the Republic of Korea"),
          Map.entry("NL", "the Netherlands"),
          Map.entry("SA", "the Kingdom of Saudi Arabia"),
          Map.entry("AE", "the United Arab Emirates"),
          Map.entry("GB", "the United Kingdom"),
          Map.entry("TR", "Türkiye"),
          Map.entry("CZ", "the Czech Republic"),
          Map.entry("GE", "Georgia"),
          Map.entry("JO", "Jordan"),
          Map.entry("PH", "the Philippines"));

  private static final List<String> TYPES =
      List.of(
          "AGM-114R2",
          "AIM-9X",
          "UH-60M",
          "M142",
          "KC-46A",
          "GBU-39/B",
          "AN/AAR-57",
          "M1A2",
          "T700-GE-701D",
          "MQ-9B");

  static Arbitrary<OfficialFacts> any() {
    var number =
        Combinators.combine(
                Arbitraries.integers().between(10, 29), Arbitraries.integers().between(1, 199))
            .as((year, serial) -> "%02d-%d".formatted(year, serial));
    var buyers =
        Arbitraries.of(NAMES.keySet())
            .set()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(codes -> codes.stream().collect(Collectors.toMap(code -> code, NAMES::get)));
    var dollars = Arbitraries.integers().between(1, 900_000);
    var days = Arbitraries.integers().between(0, 5000).map(LocalDate.of(2012, 1, 1)::plusDays);
    return Combinators.combine(number, buyers, anyLines(), dollars, dollars, days)
        .as(OfficialFacts::new);
  }

  /** Lines with a type of its own each. */
  private static Arbitrary<List<Line>> anyLines() {
    var counts = Arbitraries.integers().between(1, 9999).list().ofSize(6);
    var ceilings = Arbitraries.of(true, false).list().ofSize(6);
    var nouns = Arbitraries.of("missiles", "systems", "launchers", "kits (2 spares)");
    return Combinators.combine(
            Arbitraries.of(TYPES).list().uniqueElements().ofMinSize(1).ofMaxSize(6),
            counts,
            ceilings,
            nouns.list().ofSize(6))
        .as(
            (types, quantities, upTo, goods) ->
                java.util.stream.IntStream.range(0, types.size())
                    .mapToObj(
                        i -> new Line(quantities.get(i), upTo.get(i), types.get(i), goods.get(i)))
                    .toList());
  }

  BigDecimal total() {
    return dollars(major + other);
  }

  /** Hundredths of a million as dollars. */
  static BigDecimal dollars(int hundredths) {
    return BigDecimal.valueOf(hundredths).scaleByPowerOfTen(4);
  }

  /** "$ .55 million", "$83.14 million", "$1.2 billion". */
  static String printed(int hundredths) {
    var millions = BigDecimal.valueOf(hundredths, 2);
    if (hundredths < 100) {
      return "$ ." + "%02d".formatted(hundredths) + " million";
    }
    var billions = hundredths % 10_000 == 0 && hundredths >= 100_000;
    return billions
        ? "$" + millions.movePointLeft(3).stripTrailingZeros().toPlainString() + " billion"
        : "$" + millions.toPlainString() + " million";
  }

  /** "Government of Norway", "Governments of Japan, Jordan, and Georgia". */
  String governments() {
    return "Government%s of %s".formatted(buyers.size() > 1 ? "s" : "", names());
  }

  String names() {
    var names = List.copyOf(buyers.values());
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  String day() {
    return delivered.format(
        java.time.format.DateTimeFormatter.ofPattern("MMMM d, yyyy", java.util.Locale.ENGLISH));
  }
}
