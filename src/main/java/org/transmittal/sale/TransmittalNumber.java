package org.transmittal.sale;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which a sale is notified to the US Congress: two digits of the fiscal year and a
 * serial. Letters mark an amendment, which restates an earlier case and never adds to it: 26-1C,
 * 0G-23; 26-0G is not case 26-0.
 *
 * @param text canonical: no leading zeros in the serial (26-013 is 26-13), letters in upper case
 */
public record TransmittalNumber(String text) implements Comparable<TransmittalNumber> {
  private static final Pattern CASE = Pattern.compile("(\\d{2})-0*(\\d{1,3})");
  private static final Pattern AMENDMENT = Pattern.compile("\\d{2}-\\d[A-Z]|\\d[A-Z]-\\d{2}");

  private static final Pattern CANONICAL = Pattern.compile("\\d{2}-(0|[1-9]\\d{0,2})");

  public TransmittalNumber {
    if (!CANONICAL.matcher(text).matches() && !AMENDMENT.matcher(text).matches()) {
      throw new IllegalArgumentException("no transmittal number: " + text);
    }
  }

  /** Reads a printed number; empty if it is none. */
  public static Optional<TransmittalNumber> parse(String printed) {
    var text =
        printed.strip().replaceAll("[\u2010-\u2014]", "-").toUpperCase(java.util.Locale.ROOT);
    var plain = CASE.matcher(text);
    if (plain.matches()) {
      return Optional.of(new TransmittalNumber(plain.group(1) + "-" + plain.group(2)));
    }
    return AMENDMENT.matcher(text).matches()
        ? Optional.of(new TransmittalNumber(text))
        : Optional.empty();
  }

  /** Whether it restates an earlier case. */
  public boolean isAmendment() {
    return AMENDMENT.matcher(text).matches();
  }

  @Override
  public int compareTo(TransmittalNumber other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
