package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Scale;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.sale.Designation;

/**
 * Finds the names of weapon types: those of the gazetteer by word, codes by the longest family that
 * they begin with, and new codes by their pattern alone.
 */
final class Designations {
  private static final Weapon UNKNOWN = new Weapon("", List.of(), false);
  private static final long WEAPON = MeaningTypes.of(Weapon.class);
  private static final int LONGEST_SUFFIX = 4;

  private final TypeFamilies families = new TypeFamilies();

  /** Adds a code of the gazetteer, such as F-16, as the family of all that begin with it. */
  void addFamily(String code, Weapon weapon) {
    families.add(code, weapon);
  }

  /**
   * The types that a text names, in order.
   *
   * @param triggers where they can begin
   * @param vietnamese whether the text may set the letter of a version apart: "F -16 V"
   */
  List<Found<WeaponType>> find(
      Tokens tokens, Senses senses, Triggers triggers, boolean vietnamese) {
    var found = new ArrayList<Found<WeaponType>>();
    var names = new NewTypes(tokens, senses, vietnamese);
    for (var i = triggers.next(0); i < tokens.size(); i = triggers.next(i + 1)) {
      var type =
          begins(tokens, senses, i) && !isOfAMaker(senses, i)
              ? at(tokens, senses, i, vietnamese ? 1 : 2)
              : null;
      type = type == null ? names.at(i, found.isEmpty() ? 0 : found.getLast().to()) : type;
      if (type == null) {
        continue;
      }
      i = type.to() - 1;
      add(type, found, tokens);
    }
    return found;
  }

  /** "M142 HIMARS", "Yuan class S26T": where a code is printed, the name beside it is none. */
  private static void add(Found<WeaponType> type, List<Found<WeaponType>> found, Tokens tokens) {
    var last = found.isEmpty() ? null : found.getLast();
    if (last == null || last.to() != type.from()) {
      found.add(type);
    } else if (isCode(tokens, last) && !isCode(tokens, type)) {
      found.set(found.size() - 1, new Found<>(known(last, type), last.from(), type.to()));
    } else if (tokens.is(last.to() - 1, "class") && isCode(tokens, type)) {
      found.set(found.size() - 1, new Found<>(known(type, last), type.from(), type.to()));
    } else {
      found.add(type);
    }
  }

  /** The figure of LIG Nex1 is the firm's. */
  private static boolean isOfAMaker(Senses senses, int i) {
    var maker = senses.at(i - 1, Maker.class);
    return maker != null && maker.to() == i + 1;
  }

  /** Whether a type may begin at a token: a code, a name, or letters before a stroke or figures. */
  private static boolean begins(Tokens tokens, Senses senses, int i) {
    return tokens.is(i, Tokens.Kind.CODE) || senses.begins(i, WEAPON) || mayBeApart(tokens, i);
  }

  /**
   * Whether a code may be printed with blanks from a token on: letters, then a stroke or figures.
   */
  static boolean mayBeApart(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && tokens.is(i, Tokens.Kind.WORD)
        && (tokens.is(i + 1, Tokens.Kind.NUMBER)
            || tokens.is(i + 1, Tokens.Kind.CODE)
            || tokens.is(i + 1, '/')
            || tokens.is(i + 1, '-'));
  }

  /** Whether a type may be named by the code or the figure that a token is. */
  boolean mayEnd(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.Kind.CODE) && !tokens.is(i, Tokens.Kind.NUMBER)) {
      return false;
    }
    var before = tokens.is(i - 1, "-") ? i - 2 : i - 1;
    var letters = tokens.isCapital(before) ? tokens.raw(before) : "";
    return tokens.is(i, Tokens.Kind.CODE)
        ? mayBe(letters, tokens.raw(i))
        : mayBeApart(letters, tokens.raw(i));
  }

  /**
   * Whether a code may name a type.
   *
   * @param letters the word before it, if it has a capital; otherwise empty
   */
  boolean mayBe(String letters, String code) {
    var printed = Codes.singular(code);
    return Codes.isOfAWeapon(printed)
        || families.of(printed) != null
        || Character.isDigit(code.charAt(0))
            && !letters.isEmpty()
            && families.of(letters + code) != null;
  }

  /** Whether a figure may name a type with the letters before it: "S 400". */
  boolean mayBeApart(String letters, String figure) {
    return !letters.isEmpty()
        && letters.length() <= LONGEST_SUFFIX
        && families.has(letters + figure);
  }

  private static boolean isCode(Tokens tokens, Found<WeaponType> type) {
    return tokens.is(type.from(), Tokens.Kind.CODE)
        || tokens.is(type.from() + 1, Tokens.Kind.CODE) && type.to() > type.from() + 1;
  }

  /** The code, with what the gazetteer knows of the name where it does not know the code. */
  private static WeaponType known(Found<WeaponType> code, Found<WeaponType> name) {
    return code.value().makers().isEmpty()
        ? new WeaponType(code.value().designation(), name.value().kind(), name.value().makers())
        : code.value();
  }

  private @Nullable Found<WeaponType> at(Tokens tokens, Senses senses, int i, int shortest) {
    if (tokens.is(i, Tokens.Kind.CODE)) {
      var printed = Codes.singular(tokens.raw(i));
      var family = families.of(printed);
      var whole = family == null ? senses.at(i, Weapon.class) : null;
      if (whole != null && whole.to() > i + 1) {
        return type(tokens, i, whole.to(), (Weapon) whole.meaning()); // "A330 MRTT"
      }
      if (family == null
          && (!Codes.isOfAWeapon(printed) || senses.at(i + 1, Scale.class) != null)) {
        return null; // "P18 billion" is a sum
      }
      return type(
          tokens,
          i,
          Versions.end(tokens, senses, i + 1, shortest),
          family == null ? UNKNOWN : family);
    }
    var apart = apart(tokens, i);
    if (apart > i) {
      var family = families.of(tokens.raw(i, apart));
      return type(
          tokens,
          i,
          Versions.end(tokens, senses, apart, shortest),
          family == null ? UNKNOWN : family);
    }
    var name = senses.at(i, Weapon.class);
    if (name == null) {
      return null;
    }
    return type(tokens, i, Versions.end(tokens, senses, name.to(), 2), (Weapon) name.meaning());
  }

  private static Found<WeaponType> type(Tokens tokens, int from, int to, Weapon weapon) {
    var words = tokens.raw(from, to);
    var printed =
        weapon.plural() && words.endsWith("s")
            ? words.substring(0, words.length() - 1)
            : Codes.singular(Codes.withoutClass(words));
    return new Found<>(
        new WeaponType(new Designation(printed), weapon.kind(), weapon.makers()), from, to);
  }

  /**
   * Where a code that is printed with blanks ends: "S - 400", "S 400" and "Su 30MK2" where the
   * gazetteer knows it, "AN / APG -83" by its stroke; the token itself if none begins there.
   */
  private int apart(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.Kind.WORD)
        || !tokens.isCapital(i)
        || tokens.end(i) - tokens.start(i) > LONGEST_SUFFIX) {
      return i;
    }
    if (tokens.is(i + 1, "/")) {
      return tokens.is(i + 2, Tokens.Kind.CODE) && tokens.isCapital(i + 2) ? i + 3 : i;
    }
    var number = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    if (tokens.is(number, Tokens.Kind.CODE)) {
      var isKnown = families.of(tokens.raw(i, number + 1)) != null;
      return isKnown && Character.isDigit(tokens.raw(number).charAt(0)) ? number + 1 : i;
    }
    var isNumber =
        tokens.is(number, Tokens.Kind.NUMBER) && tokens.end(number) - tokens.start(number) > 1;
    return isNumber && families.has(tokens.raw(i, number + 1)) ? number + 1 : i;
  }
}
