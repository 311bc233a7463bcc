package org.transmittal.extraction;

import java.util.List;
import java.util.Set;
import org.transmittal.normalization.WordSet;

/**
 * Equipment and services for what carries or gets them are one item: "spares for its C-130
 * aircraft", "sensors for frigates", "an upgrade of 40 F-16 fighters".
 */
final class ForPlatforms {
  private static final String SERVICE = "service";

  private static final String AMMUNITION = "ammunition";
  private static final String ARTILLERY = "artillery";

  private static final WordSet FOR = WordSet.of("for", "cho");

  private static final WordSet OF = WordSet.of("for", "of", "to", "on", "cho", "của", "về");

  private static final Set<String> EQUIPMENT =
      Set.of("sensor", "radar", "engine", "system", "missile", "ammunition", "bomb", "air-defence");

  private static final Set<String> PLATFORMS =
      Set.of("fighter", "aircraft", "trainer", "helicopter", "drone", "ship", "submarine", "tank");

  /** Words for work on the pieces themselves, whose number is that of the work. */
  private static final WordSet UPGRADES =
      WordSet.of(
          "upgrade",
          "upgrades",
          "upgrading",
          "modernisation",
          "modernization",
          "overhaul",
          "refit",
          "refurbishment",
          "conversion",
          "nâng",
          "hiện",
          "đại",
          "sửa");

  /** How many words can stand between "for" and the goods. */
  private static final int MOST = 4;

  private static final WordSet OWNERS = WordSet.of("its", "their", "his");

  private ForPlatforms() {}

  /** Whether an item is for the one behind it. */
  static boolean joins(Sentence sentence, ItemPhrase item, ItemPhrase behind) {
    var tokens = sentence.tokens();
    var gap = behind.from() - item.to();
    if (gap < 1 || gap > MOST + 1 || !isOpen(sentence, item.to() + 1, behind.from())) {
      return false;
    }
    return item.kind().equals(SERVICE)
        ? OF.has(tokens, item.to())
        : FOR.has(tokens, item.to())
            && EQUIPMENT.contains(item.kind())
            && (PLATFORMS.contains(behind.kind())
                || item.kind().equals(AMMUNITION) && behind.kind().equals(ARTILLERY));
  }

  /** "Missiles, also from the US, for its Hornet aircraft": what gets them is no goods. */
  static boolean gets(Sentence sentence, List<ItemPhrase> before, ItemPhrase item) {
    var tokens = sentence.tokens();
    return item.quantity() == null
        && PLATFORMS.contains(item.kind())
        && OWNERS.has(tokens, item.from() - 1)
        && tokens.is(item.from() - 2, "for")
        && before.stream().anyMatch(other -> EQUIPMENT.contains(other.kind()));
  }

  private static boolean isOpen(Sentence sentence, int from, int to) {
    for (var i = from; i < to; i++) {
      if (sentence.tokens().is(i, ",") || sentence.tokens().is(i, "and")) {
        return false;
      }
    }
    return true;
  }

  /** Both as one. */
  static ItemPhrase join(Sentence sentence, ItemPhrase item, ItemPhrase goods) {
    if (!item.kind().equals(SERVICE)) {
      return item.onBoard(sentence, goods);
    }
    var first = sentence.tokens().at(item.name().start());
    var isWork = item.quantity() == null && UPGRADES.has(sentence.tokens(), first);
    return isWork && !goods.isCountedByArticle()
        ? item.upgrading(sentence, goods)
        : item.serving(sentence, goods);
  }
}
