package org.transmittal.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** What a bare verb of buying or selling tells where no cue tells more. */
final class Wish {
  private static final WordSet BARE =
      WordSet.of(
          "buy",
          "acquire",
          "procure",
          "sell",
          "supply",
          "purchase",
          "spend",
          "mua",
          "bán",
          "tậu",
          "sắm",
          "thuê");

  private static final WordSet COMES = WordSet.of("receive", "deliver");

  private static final WordSet AHEAD = WordSet.of("will", "to");

  private static final WordSet WANTS = WordSet.of("want", "wants", "seek", "seeks");

  private static final WordSet BECAUSE = WordSet.of("vì", "do");

  private Wish() {}

  /** A bare verb tells a plan: "UK to join program, buy $254M in missiles". */
  static @Nullable StatusPhrase of(Sentence sentence, List<PartyPhrase> parties) {
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Transfer
          && sense.to() <= sentence.to()
          && (BARE.has(sentence.tokens(), sense.from())
              || wants(sentence, sense)
              || isAhead(sentence, sense) && areNamed(parties))
          && !isTold(sentence, sense)) {
        var status = isByContract(sentence, sense) ? Status.CONTRACTED : Status.NEGOTIATION;
        return new StatusPhrase(
            status,
            sentence.words(sense.from(), sense.to()),
            sense.from(),
            status == Status.CONTRACTED ? Tense.FACT : Tense.BARE);
      }
    }
    return null;
  }

  /**
   * "Qatar mua bảy tàu trong hợp đồng", "bị trừng phạt vì mua": what is bought in a contract, or is
   * the cause of something, is no wish.
   */
  private static boolean isByContract(Sentence sentence, Sense verb) {
    var tokens = sentence.tokens();
    if (tokens.is(verb.from(), "mua")
        && (BECAUSE.has(tokens, verb.from() - 1)
            || tokens.is(verb.to(), "từ")
                && !sentence.isHeadline()
                && sentence.phrases().weaponAt(verb.from() - 1) != null)) {
      return true;
    }
    if (VietnameseAct.isDated(sentence, verb) || VietnameseAct.isAfter(sentence, verb)) {
      return true;
    }
    if (!tokens.is(verb.from(), "mua")
        || sentence.phrases().senses().endingAt(verb.from(), Country.class) == null) {
      return false;
    }
    for (var i = verb.to(); i + 2 < sentence.to(); i++) {
      if (tokens.is(i, "trong") && tokens.is(i + 1, "hợp") && tokens.is(i + 2, "đồng")) {
        return true;
      }
    }
    return false;
  }

  /** "Kenya will receive six drones": of a deal, however far it has got. */
  private static boolean isAhead(Sentence sentence, Sense verb) {
    return COMES.has(sentence.tokens(), verb.from())
        && AHEAD.has(sentence.tokens(), verb.from() - 1);
  }

  /** Whether it is told who sells and who buys. */
  private static boolean areNamed(List<PartyPhrase> parties) {
    return parties.stream().anyMatch(party -> party.part() == Part.SUPPLIER)
        && parties.stream().anyMatch(party -> party.part() == Part.RECIPIENT);
  }

  /** "Chile wants Turkish tanks". */
  private static boolean wants(Sentence sentence, Sense verb) {
    return WANTS.has(sentence.tokens(), verb.from()) && !sentence.tokens().is(verb.to(), "to");
  }

  /** A noun, or what is denied: "the buy", "did not buy". */
  private static boolean isTold(Sentence sentence, Sense verb) {
    var before = sentence.tokens().form(verb.from() - 1);
    return Set.of("the", "a", "this", "planned", "of", "not", "did", "does", "t", "in", "for")
        .contains(before);
  }
}
