package org.transmittal.normalization;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Measure;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.NumberWord;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.sale.Designation;

/**
 * Names of types that no gazetteer has, by where they stand: a capital name between a number and a
 * word for arms ("70 Kuerassier light tanks"), and the name of a class of ships.
 */
final class NewTypes {
  /** Words at which a name can begin or end: Skjold class, lớp Kilo, the Super Vita boats. */
  static final List<String> WORDS = List.of("class", "lớp", "the");

  static final int LONGEST_NAME = 3;

  /** How many plain words can stand between a name and the word for arms. */
  static final int MODIFIERS = 5;

  /** Kinds of words for arms that name no goods, or goods of which nobody names types. */
  private static final Set<String> NO_GOODS = Set.of("arms", "service", "unit");

  /** Words behind which no word for arms belongs to a name before them. */
  private static final WordSet ENDS =
      WordSet.of(
          """
          of for to with and in on from by at as that the của cho và từ do với mang trên
          trong
          """
              .split("\\s+"));

  private final Tokens tokens;
  private final Senses senses;

  private final NameWords names;
  private final boolean vietnamese;
  private final ShipClasses classes;

  NewTypes(Tokens tokens, Senses senses, boolean vietnamese) {
    this.vietnamese = vietnamese;
    this.tokens = tokens;
    this.senses = senses;
    this.names = new NameWords(tokens, senses);
    this.classes = new ShipClasses(tokens, senses, this, names);
  }

  /**
   * The name that a number or a word for a class at a token tells; null if it tells none.
   *
   * @param floor where the type before it ends
   */
  @Nullable Found<WeaponType> at(int i, int floor) {
    if (tokens.is(i, "class") || tokens.is(i, "lớp")) {
      return classes.at(i, floor);
    }
    return tokens.is(i, Tokens.Kind.WORD) && isInitials(i) ? named(i, i + 1) : counted(i);
  }

  /** The letters of "LAV 700 vehicles". */
  private boolean isInitials(int i) {
    return names.isName(i) && Versions.isUpper(tokens, i) && isFigure(i + 1);
  }

  private boolean isFigure(int i) {
    return tokens.is(i, Tokens.Kind.NUMBER)
        && !tokens.isYear(i)
        && tokens.end(i) - tokens.start(i) >= 2
        && tokens.end(i) - tokens.start(i) <= 4
        && tokens.raw(i).chars().allMatch(Character::isDigit);
  }

  /** "70 Kuerassier light tanks", "30 Israeli Spear mortars". */
  private @Nullable Found<WeaponType> counted(int number) {
    var isThe = tokens.is(number, "the");
    if (!isThe
        && !tokens.is(number, Tokens.Kind.NUMBER)
        && senses.at(number, NumberWord.class) == null) {
      return null;
    }
    if (vietnamese) {
      return behindNoun(number);
    }
    var from = number + 1;
    for (var next = beforeName(from); next > from; next = beforeName(from)) {
      from = next;
    }
    var to = from;
    while (to - from < LONGEST_NAME && names.isName(to)) {
      to++;
    }
    if (isThe) {
      var isName = from == number + 1 && to > from && !Versions.isUpper(tokens, from);
      return isName && isBeforeGoods(to) ? named(from, to) : null;
    }
    return to > from ? named(from, to) : null;
  }

  /** "The Super Vita boats", "the Spear 120 mm mortars": no more than a measure stands between. */
  private boolean isBeforeGoods(int i) {
    var measured = isFigure(i) && senses.at(i + 1, Measure.class) != null ? i + 2 : i;
    return senses.at(measured, Noun.class) != null;
  }

  /** "4 tàu LMS", "62 khẩu pháo DITA": in Vietnamese the word for arms comes first. */
  private @Nullable Found<WeaponType> behindNoun(int number) {
    var noun = noun(number + 1);
    if (noun == null || NO_GOODS.contains(noun.kind())) {
      return null;
    }
    var i = number + 1;
    while (i <= number + MODIFIERS
        && tokens.is(i, Tokens.Kind.WORD)
        && !tokens.isCapital(i)
        && !endsAName(i)) {
      i++;
    }
    var isCode = tokens.is(i, Tokens.Kind.WORD) && tokens.end(i) - tokens.start(i) > 2;
    return isCode && names.isName(i) && Versions.isUpper(tokens, i)
        ? type(tokens, i, i + 1, i + 1, noun.kind())
        : null;
  }

  /** A name, with the figure behind it, if it stands before a word for goods. */
  private @Nullable Found<WeaponType> named(int from, int behind) {
    var isMeasured = senses.at(behind + 1, Measure.class) != null;
    var figure = isFigure(behind) && !isMeasured ? behind + 1 : behind;
    var to = figure > behind && Versions.isLetter(tokens, figure) ? figure + 1 : figure;
    var noun = noun(to);
    return noun == null || NO_GOODS.contains(noun.kind())
        ? null
        : type(tokens, from, to, to, noun.kind());
  }

  /** Over whose it is, and a plain word: "30 Israeli Spear mortars", "20 armoured LAV 700". */
  private int beforeName(int i) {
    var owner = owner(i);
    var isPlain =
        tokens.is(i, Tokens.Kind.WORD)
            && !tokens.isCapital(i)
            && !endsAName(i)
            && senses.at(i, Noun.class) == null
            && names.isName(i + 1);
    return owner == i && isPlain ? i + 1 : owner;
  }

  private int owner(int i) {
    var sense = senses.at(i, Country.class);
    sense = sense == null ? senses.at(i, Maker.class) : sense;
    return sense == null ? i : sense.to();
  }

  /** The word for arms, in small letters, that a name stands before. */
  @Nullable Noun noun(int from) {
    for (var i = from; i <= from + MODIFIERS; i++) {
      var noun = senses.at(i, Noun.class);
      if (noun != null) {
        return tokens.isCapital(i) ? null : (Noun) noun.meaning();
      }
      if (!tokens.is(i, Tokens.Kind.HYPHEN)
          && !tokens.is(i, Tokens.Kind.NUMBER)
          && (!tokens.is(i, Tokens.Kind.WORD) || tokens.isCapital(i) || endsAName(i))) {
        return null;
      }
    }
    return null;
  }

  private boolean endsAName(int i) {
    return senses.at(i, Transfer.class) != null || ENDS.has(tokens, i);
  }

  static Found<WeaponType> type(Tokens tokens, int from, int to, int end, String kind) {
    return new Found<>(
        new WeaponType(new Designation(tokens.raw(from, to)), kind, List.of()), from, end);
  }
}
