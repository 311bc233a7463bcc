package org.transmittal.rates;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the format of the European Central Bank's {@code eurofxref-hist.csv}: a header of {@code
 * Date} and codes of currencies, then a line a day with the units of each for one euro, {@code N/A}
 * where there was none. Each line may end with a comma.
 */
public final class RatesFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreSurroundingSpaces(true)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private static final String NOT_KNOWN = "N/A";

  private final String name;

  private RatesFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @param name what errors call it
   * @param text left open
   * @throws RatesException if it is not in the format, with the line
   * @throws IOException if it cannot be read
   */
  public static Rates read(String name, Reader text) throws IOException {
    return new RatesFile(name).read(text);
  }

  private Rates read(Reader text) throws IOException {
    try {
      var rows = FORMAT.parse(text).iterator();
      if (!rows.hasNext()) {
        throw bad(1, "is empty; the header must be Date and codes of currencies");
      }
      var codes = codes(rows.next());
      var perEuro = new TreeMap<LocalDate, Map<String, BigDecimal>>();
      while (rows.hasNext()) {
        var row = rows.next();
        var day = day(row);
        if (perEuro.put(day, rates(row, codes)) != null) {
          throw bad(row.getRecordNumber(), "tells the rates of %s a second time", day);
        }
      }
      return new Rates(perEuro);
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new RatesException(name + ": is no table parted by commas; save it as such");
    }
  }

  private List<String> codes(CSVRecord header) {
    var codes = header.toList();
    var last = codes.size() - (codes.getLast().isEmpty() ? 1 : 0);
    // Some editors put a mark before the first character of a file.
    if (last < 1 || !codes.getFirst().replace("\uFEFF", "").equals("Date")) {
      throw bad(1, "must be the header: Date and codes of currencies");
    }
    var currencies = codes.subList(1, last);
    for (var code : currencies) {
      if (!code.matches("[A-Z]{3}")) {
        throw bad(1, "has the heading \"%s\", which is no code of a currency", code);
      }
    }
    if (!currencies.contains("USD")) {
      throw bad(1, "has no column USD, without which nothing can be told in dollars");
    }
    if (new HashSet<>(currencies).size() < currencies.size()) {
      throw bad(1, "has a currency twice");
    }
    return currencies;
  }

  private LocalDate day(CSVRecord row) {
    try {
      return LocalDate.parse(row.get(0));
    } catch (DateTimeParseException e) {
      throw bad(row.getRecordNumber(), "has the date \"%s\"; write YYYY-MM-DD", row.get(0));
    }
  }

  private Map<String, BigDecimal> rates(CSVRecord row, List<String> codes) {
    var cells = row.size() - (row.get(row.size() - 1).isEmpty() ? 1 : 0);
    if (cells != codes.size() + 1) {
      throw bad(row.getRecordNumber(), "has %d rates under %d currencies", cells - 1, codes.size());
    }
    var rates = new HashMap<String, BigDecimal>();
    for (var i = 0; i < codes.size(); i++) {
      var cell = row.get(i + 1);
      if (!cell.isEmpty() && !cell.equals(NOT_KNOWN)) {
        rates.put(codes.get(i), rate(row, codes.get(i), cell));
      }
    }
    return rates;
  }

  private BigDecimal rate(CSVRecord row, String code, String cell) {
    // A number that a person would write; an exponent would be a slip.
    if (!cell.matches("\\d{1,9}(\\.\\d{1,12})?") || new BigDecimal(cell).signum() == 0) {
      throw bad(
          row.getRecordNumber(),
          "has the rate \"%s\" for %s; write a number above zero, or N/A",
          cell,
          code);
    }
    return new BigDecimal(cell);
  }

  private RatesException bad(long line, String message, Object... parts) {
    return new RatesException("%s, line %d: ".formatted(name, line) + message.formatted(parts));
  }
}
