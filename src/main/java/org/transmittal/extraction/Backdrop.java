package org.transmittal.extraction;

import org.transmittal.normalization.WordSet;

/**
 * Tells a sentence that sets the news against another deal: "The announcement comes days after
 * Washington approved", "The deal follows an order for tanks".
 */
final class Backdrop {
  private static final WordSet NEWS =
      WordSet.of(
          ("it this deal contract agreement announcement order sale purchase move news decision "
                  + "signing approval package acquisition delivery handover")
              .split(" "));

  private static final WordSet COMES = WordSet.of("comes", "came", "follows", "followed");

  /** How many words from its beginning it can tell so. */
  private static final int NEAR = 6;

  private Backdrop() {}

  static boolean is(Sentence sentence) {
    var tokens = sentence.tokens();
    var end = Math.min(sentence.to(), sentence.from() + NEAR);
    for (var i = sentence.from() + 1; i < end; i++) {
      if (COMES.has(tokens, i)) {
        return NEWS.has(tokens, i - 1);
      }
    }
    return false;
  }
}
