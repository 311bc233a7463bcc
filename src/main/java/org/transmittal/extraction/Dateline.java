package org.transmittal.extraction;

import org.transmittal.normalization.Tokens;

/**
 * Where and when a report was written, at the head of its first sentence: "SEOUL - ", "WASHINGTON,
 * March 18 - ". It tells neither a party nor the day of an event.
 */
final class Dateline {
  private static final int LONGEST = 9;

  private Dateline() {}

  /** Whether a token stands in the dateline of its sentence. */
  static boolean holds(Sentence sentence, int token) {
    if (token - sentence.from() >= LONGEST) {
      return false;
    }
    var tokens = sentence.tokens();
    var end = Math.min(sentence.to(), sentence.from() + LONGEST);
    for (var i = Math.max(token, sentence.from() + 1); i < end; i++) {
      if (isDash(tokens, i) && !tokens.isGlued(i)) {
        // "Ấn Độ mua tên lửa RVV - AE": what is bought or sold before the dash is no place.
        return tokens.isCapital(sentence.from()) && !sentence.tellsADeal(sentence.from(), i);
      }
    }
    return false;
  }

  private static boolean isDash(Tokens tokens, int i) {
    return tokens.is(i, '-') || tokens.is(i, '–') || tokens.is(i, '—');
  }
}
