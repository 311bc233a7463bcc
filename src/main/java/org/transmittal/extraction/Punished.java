package org.transmittal.extraction;

import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/** Tells a purchase for which the subject punishes another: "Mỹ trừng phạt các nước mua S-400". */
final class Punished {
  private static final WordSet ACTS =
      WordSet.of("trừng", "cấm", "ép", "sanction", "sanctions", "sanctioned", "sanctioning");

  /** Who is punished did it: "bị Mỹ trừng phạt vì mua". */
  private static final WordSet SUFFERS =
      WordSet.of("bị", "was", "were", "been", "faces", "despite");

  private static final WordSet CAUSES =
      WordSet.of("vì", "do", "nếu", "nước", "quốc", "khi", "for", "if", "over");

  private Punished() {}

  /** Whether words behind the subject tell what another is punished for. */
  static boolean is(Sentence sentence, Sense subject, int goods) {
    if (!sentence.hasWord(ACTS, subject.to(), goods)) {
      return false;
    }
    var from = subject.to();
    while (!ACTS.has(sentence.tokens(), from)) {
      from++;
    }
    return !sentence.hasWord(SUFFERS, subject.to(), from) && sentence.hasWord(CAUSES, from, goods);
  }
}
