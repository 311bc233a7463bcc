package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;

/**
 * The part of a country in an oblique case, which its preposition tells: the goal, the source, the
 * agent or the company of a deal.
 */
final class ObliquePart {
  private static final WordSet RULERS =
      WordSet.of(
          "government",
          "junta",
          "ministry",
          "authorities",
          "rulers",
          "generals",
          "leaders",
          "parliament",
          "cabinet",
          "officials",
          "regime",
          "phủ",
          "quyền");

  private ObliquePart() {}

  /** The part; null if the preposition tells none, or none governs the name. */
  static @Nullable Part of(
      Sentence sentence, Sense sense, List<ItemPhrase> items, List<PartyPhrase> before) {
    return switch (Governing.preposition(sentence, sense.from())) {
      case "to", "for", "cho", "tới", "sang" -> GoalPart.of(sentence, sense);
      case "cảng" -> GoalPart.ofPort(sentence, sense);
      case "from", "từ" -> SourcePart.of(sentence, sense, before);
      case "by", "bởi" -> AgentPart.of(sentence, sense, MakerPart.onlyMaker(items), before);
      case "in", "tại", "ở" ->
          isSeatOfPower(sentence, sense)
              ? SubjectPart.of(sentence, sense, MakerPart.onlyMaker(items))
              : null;
      case "with", "với" -> ComitativePart.of(sentence, sense, before);
      case "của" -> GenitivePart.of(sentence, sense, items);
      case "" ->
          isAmongGovernments(sentence, sense) || isOnBehalf(sentence, sense)
              ? Part.RECIPIENT
              : AttributivePart.of(sentence, sense, items);
      default -> null;
    };
  }

  /** "The junta in Mali", "the government in Oslo": who rules there acts. */
  private static boolean isSeatOfPower(Sentence sentence, Sense sense) {
    return RULERS.has(sentence.tokens(), sense.from() - 2);
  }

  private static boolean isOnBehalf(Sentence sentence, Sense sense) {
    return sentence.tokens().is(sense.from() - 1, "of")
        && sentence.tokens().is(sense.from() - 2, "behalf");
  }

  /** "A contract for the US Navy and the governments of Norway and Italy". */
  private static boolean isAmongGovernments(Sentence sentence, Sense sense) {
    return sentence.tokens().is(sense.from() - 1, "of")
        && sentence.tokens().is(sense.from() - 2, "governments")
        && sentence.mayNameGoods();
  }
}
