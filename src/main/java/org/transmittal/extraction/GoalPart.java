package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** The part of the country that goods go to, the goal of their way: "to Japan", "for Japan". */
final class GoalPart {
  private static final WordSet TURNS =
      WordSet.of("turn", "turns", "turned", "turning", "look", "looks", "looked", "looking");

  /** What is given is not sold. */
  private static final WordSet GIVES =
      WordSet.of(
          "gave",
          "given",
          "donate",
          "donates",
          "donated",
          "donation",
          "donations",
          "donating",
          "gift",
          "gifted",
          "gifts");

  private GoalPart() {}

  /** "Sold to Japan", but "turns to France for", "gave its howitzers to Ukraine". */
  static @Nullable Part of(Sentence sentence, Sense sense) {
    if (!GoodsBefore.areTold(sentence, sense)) {
      return null;
    }
    var tokens = sentence.tokens();
    if (TURNS.has(tokens, sense.from() - 2) && tokens.is(sense.from() - 1, "to")) {
      return Part.SUPPLIER;
    }
    var near = GoodsBefore.reach(sentence, sense);
    return sentence.hasWord(GIVES, near, sense.from()) || tokens.is(sense.to(), "aid")
        ? null
        : Part.RECIPIENT;
  }

  /** "Đã cập cảng Ba Lan": where the goods arrive, and not who travels there. */
  static @Nullable Part ofPort(Sentence sentence, Sense sense) {
    var near = GoodsBefore.reach(sentence, sense);
    for (var cue : sentence.phrases().senses().within(near, sense.from())) {
      if (cue.meaning() instanceof Cue told && told.status() == Status.DELIVERED) {
        return GoodsBefore.areTold(sentence, sense) ? Part.RECIPIENT : null;
      }
    }
    return null;
  }
}
