package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.WordSet;

/**
 * A sentence whose subject only points at a sale that was told before: "it is for four radars",
 * "the second, worth $79 million, is for 60 missiles".
 */
final class Pointing {
  private static final WordSet SUBJECTS = WordSet.of("it", "this", "that", "one", "another");

  private static final WordSet ORDINALS =
      WordSet.of(
          "first", "second", "third", "fourth", "fifth", "other", "former", "latter", "last");

  private static final WordSet IS = WordSet.of("is", "was", "be", "would", "covers", "covered");

  /** How many words behind the subject its verb stands, behind an aside with a sum. */
  private static final int VERB = 12;

  /** How such a sentence begins, as far as it is told without tokens. */
  private static final List<String> OPENINGS =
      List.of("It ", "This ", "That ", "One ", "Another ", "The ");

  private Pointing() {}

  /** Whether one may begin at an offset, or behind the marks there that end the one before. */
  static boolean mayBegin(String text, int from) {
    var start = from;
    while (start < text.length() && ".!?\"”’')".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    for (var opening : OPENINGS) {
      if (text.startsWith(opening, start)) {
        return !opening.equals("The ") || isOrdinal(text, start + opening.length());
      }
    }
    return false;
  }

  private static boolean isOrdinal(String text, int start) {
    var end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ORDINALS.has(text.substring(start, end));
  }

  /** Whether a sentence points at a sale and tells what it is for. */
  static boolean is(Sentence sentence) {
    var tokens = sentence.tokens();
    var from = sentence.from();
    if (!SUBJECTS.has(tokens, from) && !isOneOfSeveral(sentence)) {
      return false;
    }
    for (var i = from + 1; i < Math.min(sentence.to() - 1, from + VERB); i++) {
      if (IS.has(tokens, i)) {
        return tokens.form(i).startsWith("cover") || tokens.is(i + 1, "for");
      }
    }
    return false;
  }

  /** Whether it points at one of several: "the second". */
  static boolean isOneOfSeveral(Sentence sentence) {
    return sentence.tokens().is(sentence.from(), "the")
        && ORDINALS.has(sentence.tokens(), sentence.from() + 1);
  }
}
