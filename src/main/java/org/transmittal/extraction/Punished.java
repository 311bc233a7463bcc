package org.transmittal.extraction;

import java.util.Set;
import org.transmittal.normalization.Sense;

/** Tells a purchase for which the subject punishes another: "Mỹ trừng phạt các nước mua S-400". */
final class Punished {
  private static final Set<String> ACTS =
      Set.of("trừng", "cấm", "ép", "sanction", "sanctions", "sanctioned", "sanctioning");

  /** Who is punished did it: "bị Mỹ trừng phạt vì mua". */
  private static final Set<String> SUFFERS =
      Set.of("bị", "was", "were", "been", "faces", "despite");

  private static final Set<String> CAUSES =
      Set.of("vì", "do", "nếu", "nước", "quốc", "khi", "for", "if", "over");

  private Punished() {}

  /** Whether words behind the subject tell what another is punished for. */
  static boolean is(Sentence sentence, Sense subject, int goods) {
    if (!sentence.hasWord(ACTS, subject.to(), goods)) {
      return false;
    }
    var from = subject.to();
    while (!ACTS.contains(sentence.tokens().form(from))) {
      from++;
    }
    return !sentence.hasWord(SUFFERS, subject.to(), from) && sentence.hasWord(CAUSES, from, goods);
  }
}
