package org.transmittal.normalization;

/**
 * The few symbols by which words begin, with the blank before them: a set that is asked at each
 * character of a text, and now and then says yes to what it does not have.
 */
final class Windows {
  /** Symbols in a window. */
  static final int LENGTH = 5;

  private static final int MASK = (1 << Symbols.BITS * LENGTH) - 1;

  /** Windows are told apart by the upper bits of a product, a few of them wrongly. */
  private static final int SHIFT = 12;

  private static final int SPREAD = 0x9E3779B1;

  private final long[] marks = new long[1 << Integer.SIZE - SHIFT - 6];

  /** The window behind a part of a text, with blanks before it. */
  static int of(char[] text, int from, int to) {
    var window = 0;
    for (var i = Math.max(from, to - LENGTH); i < to; i++) {
      window = next(window, Symbols.of(text[i]));
    }
    return window;
  }

  /** A window moved on by a symbol. */
  static int next(int window, int symbol) {
    return window << Symbols.BITS & MASK | symbol;
  }

  /** Whether a window is one of them, or seems to be. */
  boolean has(int window) {
    return isMarked(marks, window);
  }

  /**
   * Where in a text the next of them ends, or a {@link Symbols#VEIL} stands; its end if none does.
   *
   * @param begin of the text, before which are blanks
   * @param from where to look from
   */
  int find(char[] text, int begin, int from, int to) {
    var own = marks;
    var window = of(text, begin, from);
    for (var i = from; i < to; i++) {
      var symbol = Symbols.of(text[i]);
      window = next(window, symbol);
      if (isMarked(own, window) || symbol == Symbols.VEIL) {
        return i;
      }
    }
    return to;
  }

  private static boolean isMarked(long[] marks, int window) {
    var spread = window * SPREAD >>> SHIFT;
    return (marks[spread >>> 6] >>> spread & 1) != 0;
  }

  /** Takes up all windows that a text can begin with, whatever follows it where it is short. */
  void add(String text) {
    add(0, 1, text);
  }

  private void add(int window, int length, String text) {
    if (length == LENGTH) {
      var spread = window * SPREAD >>> SHIFT;
      marks[spread >>> 6] |= 1L << spread;
    } else if (text.isEmpty()) {
      for (var any = 0; any < Symbols.COUNT; any++) {
        add(next(window, any), length + 1, text);
      }
    } else {
      add(next(window, Symbols.of(text.charAt(0))), length + 1, text.substring(1));
    }
  }
}
