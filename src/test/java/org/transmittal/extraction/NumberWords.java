package org.transmittal.extraction;

import java.util.List;

/** Writes out numbers as official documents do: "one thousand two hundred thirty-four". */
final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The words of a number from 0 to 999,999. */
  static String of(int number) {
    if (number >= 1000) {
      return of(number / 1000) + " thousand" + rest(number % 1000);
    }
    if (number >= 100) {
      return of(number / 100) + " hundred" + rest(number % 100);
    }
    if (number < 20) {
      return SMALL.get(number);
    }
    return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
  }

  private static String rest(int number) {
    return number == 0 ? "" : " " + of(number);
  }
}
