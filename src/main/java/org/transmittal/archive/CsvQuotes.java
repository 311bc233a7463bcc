package org.transmittal.archive;

/**
 * Follows the quotes of a table, to know whether a row goes on behind the end of a line. A quote
 * opens a value only where the value begins; any other, as in {@code 5" gun}, is a character.
 */
final class CsvQuotes {
  private enum State {
    BEFORE_VALUE,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final byte delimiter;
  private State state = State.BEFORE_VALUE;

  CsvQuotes(char delimiter) {
    this.delimiter = (byte) delimiter;
  }

  /** Whether a value is still open behind one more line of a row. */
  boolean areOpenBehind(byte[] line) {
    for (var one : line) {
      state = next(one);
    }
    return state == State.QUOTED;
  }

  private State next(byte one) {
    return switch (state) {
      case QUOTED -> one == '"' ? State.CLOSED : State.QUOTED;
      case CLOSED -> one == '"' ? State.QUOTED : outside(one);
      case PLAIN -> outside(one);
      case BEFORE_VALUE ->
          one == '"'
              ? State.QUOTED
              : one == ' ' || one == '\t' && one != delimiter ? state : outside(one);
    };
  }

  private State outside(byte one) {
    return one == delimiter ? State.BEFORE_VALUE : State.PLAIN;
  }
}
