package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Transfer;

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
      if ("-–—".contains(tokens.form(i)) && !tokens.isGlued(i)) {
        return tokens.isCapital(sentence.from()) && !tells(sentence, i);
      }
    }
    return false;
  }

  /** "Ấn Độ mua tên lửa RVV - AE": what is bought or sold before the dash is no place. */
  private static boolean tells(Sentence sentence, int to) {
    return sentence.phrases().senses().within(sentence.from(), to).stream()
        .anyMatch(s -> s.meaning() instanceof Transfer || s.meaning() instanceof Cue);
  }
}
