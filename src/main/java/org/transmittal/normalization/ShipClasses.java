package org.transmittal.normalization;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Noun;

/** The names of classes of ships: "Skjold class corvettes", "tàu ngầm lớp Kilo". */
final class ShipClasses {
  private static final Set<String> SHIPS = Set.of("ship", "submarine");

  private final Tokens tokens;
  private final Senses senses;
  private final NewTypes types;
  private final NameWords names;

  ShipClasses(Tokens tokens, Senses senses, NewTypes types, NameWords names) {
    this.types = types;
    this.tokens = tokens;
    this.senses = senses;
    this.names = names;
  }

  /**
   * The class that its word at a token names; null if it names none.
   *
   * @param floor where the type before it ends
   */
  @Nullable Found<WeaponType> at(int word, int floor) {
    return tokens.is(word, "class") ? beforeClass(word, floor) : behindClass(word);
  }

  /** "Skjold class corvettes", "ships of the Arafura class". */
  private @Nullable Found<WeaponType> beforeClass(int word, int floor) {
    var to = tokens.is(word - 1, Tokens.Kind.HYPHEN) ? word - 1 : word;
    var from = to;
    while (from > floor && to - from < NewTypes.LONGEST_NAME && names.isName(from - 1)) {
      from--;
    }
    var noun = types.noun(word + 1);
    var ofShips = noun != null && SHIPS.contains(noun.kind());
    var isBehind = tokens.is(from - 1, "the") && tokens.is(from - 2, "of");
    return to > from && (ofShips || isBehind)
        ? NewTypes.type(tokens, from, to, word + 1, "ship")
        : null;
  }

  /** "Tàu ngầm lớp Kilo". */
  private @Nullable Found<WeaponType> behindClass(int word) {
    var to = word + 1;
    while (to - word <= NewTypes.LONGEST_NAME && names.isName(to)) {
      to++;
    }
    var isNumber = tokens.is(to, Tokens.Kind.NUMBER) && to == word + 1;
    var end = isNumber ? to + 1 : to;
    var isAShip = false;
    for (var i = Math.max(0, word - NewTypes.MODIFIERS); i < word; i++) {
      var noun = senses.at(i, Noun.class);
      isAShip |= noun != null && SHIPS.contains(((Noun) noun.meaning()).kind());
    }
    return isAShip && end > word + 1 && !tokens.is(end, Tokens.Kind.CODE)
        ? NewTypes.type(tokens, word + 1, end, end, "ship")
        : null;
  }
}
