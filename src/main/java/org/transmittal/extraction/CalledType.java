package org.transmittal.extraction;

import org.transmittal.normalization.WordSet;

/** The type of goods that are told by what they are: "a missile system, called Cheongung-II". */
final class CalledType {
  private static final WordSet CALLED =
      WordSet.of("called", "named", "dubbed", "designated", "codenamed");

  private CalledType() {}

  /** Whether a type is what goods before it are called. */
  static boolean is(Sentence sentence, ItemPhrase goods, ItemPhrase type) {
    return goods.designations().isEmpty()
        && type.quantity() == null
        && !type.designations().isEmpty()
        && type.from() - goods.to() <= 1
        && CALLED.has(sentence.tokens(), type.from());
  }
}
