package org.transmittal.normalization;

/** Reads the figures of a date from tokens: days, months, years. */
record DateFigures(Tokens tokens) {
  /** A short whole number in figures; -1 if the token is none. */
  int number(int i) {
    return tokens.is(i, Tokens.Kind.NUMBER) ? number(tokens.start(i), tokens.end(i)) : -1;
  }

  /** Whether a token is a year of the last century or this one. */
  boolean isYear(int i) {
    var year = number(i);
    return year >= 1900 && year <= 2099;
  }

  /** A part of one token that dots divide, as the 4 of 28.4.2024; -1 if it has no such part. */
  int dotted(int i, int part) {
    if (!tokens.is(i, Tokens.Kind.NUMBER)) {
      return -1;
    }
    var from = tokens.start(i);
    for (var at = 0; at < part; at++) {
      from = tokens.text().indexOf('.', from) + 1;
      if (from <= tokens.start(i) || from >= tokens.end(i)) {
        return -1;
      }
    }
    var to = tokens.text().indexOf('.', from);
    return number(from, to < 0 || to > tokens.end(i) ? tokens.end(i) : to);
  }

  private int number(int from, int to) {
    if (to - from > 4 || from >= to) {
      return -1;
    }
    var number = 0;
    for (var at = from; at < to; at++) {
      var c = tokens.text().charAt(at);
      if (!Letters.isDigit(c)) {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
