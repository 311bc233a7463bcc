package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.sale.Designation;

/**
 * Finds the names of weapon types: those of the gazetteer by word, codes by the longest family that
 * they begin with, and new codes by their pattern alone.
 */
final class Designations {
  private static final Pattern CODE =
      Pattern.compile("[A-Z][A-Za-z]{0,4}[ -]{0,2}/?[A-Z]?-?\\d{1,4}[A-Za-z0-9/-]*");

  /** Codes of other things: a summit, a quarter, a fiscal year, a disease, a highway. */
  private static final Pattern NO_WEAPON =
      Pattern.compile("(G|Q|FY|COVID|CO|H|CVE|ISO|UTC|GMT|PM|I|US)-?\\d+.*");

  private static final Weapon UNKNOWN = new Weapon("", List.of());
  private static final int LONGEST_SUFFIX = 4;

  private final Map<String, Weapon> families = new HashMap<>();

  /** Adds a code of the gazetteer, such as F-16, as the family of all that begin with it. */
  void addFamily(String code, Weapon weapon) {
    families.put(new Designation(code).key(), weapon);
  }

  List<Found<WeaponType>> find(Tokens tokens, Senses senses) {
    var found = new ArrayList<Found<WeaponType>>();
    for (var i = 0; i < tokens.size(); i++) {
      var type = at(tokens, senses, i);
      if (type != null) {
        found.add(type);
        i = type.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Found<WeaponType> at(Tokens tokens, Senses senses, int i) {
    if (tokens.is(i, Tokens.Kind.CODE)) {
      var printed = singular(tokens.raw(i));
      var family = family(new Designation(printed).key());
      if (family == null && (!CODE.matcher(printed).matches() || isNoWeapon(printed))) {
        return null;
      }
      return type(tokens, i, suffixed(tokens, i + 1), family == null ? UNKNOWN : family);
    }
    var name = senses.at(i, Weapon.class);
    if (name == null) {
      return null;
    }
    return type(tokens, i, suffixed(tokens, name.to()), (Weapon) name.meaning());
  }

  private static Found<WeaponType> type(Tokens tokens, int from, int to, Weapon weapon) {
    var printed = singular(tokens.raw(from, to));
    return new Found<>(
        new WeaponType(new Designation(printed), weapon.kind(), weapon.makers()), from, to);
  }

  private static boolean isNoWeapon(String printed) {
    return NO_WEAPON.matcher(printed).matches();
  }

  /** F-35s and KC-46As, but not Javelins' last s alone: names keep what the text prints. */
  private static String singular(String printed) {
    var last = printed.length() - 1;
    var plural =
        last > 1
            && printed.charAt(last) == 's'
            && (Character.isDigit(printed.charAt(last - 1))
                || Character.isUpperCase(printed.charAt(last - 1)));
    return plural ? printed.substring(0, last) : printed;
  }

  private @Nullable Weapon family(String key) {
    for (var length = key.length(); length >= 2; length--) {
      var weapon = families.get(key.substring(0, length));
      var splitsNumber =
          length < key.length()
              && Character.isDigit(key.charAt(length - 1))
              && Character.isDigit(key.charAt(length));
      if (weapon != null && !splitsNumber) {
        return weapon;
      }
    }
    return null;
  }

  /** A mark of the version behind a name: Leopard 2A8, PAC-3 MSE, IRIS-T SLM, F-16 Block 70. */
  private static int suffixed(Tokens tokens, int to) {
    var end = to;
    if (tokens.is(end, "block") && tokens.is(end + 1, Tokens.Kind.NUMBER)) {
      return end + 2;
    }
    if (tokens.is(end, Tokens.Kind.CODE)
        && Character.isDigit(tokens.raw(end).charAt(0))
        && !tokens.isGlued(end)) {
      end++;
    }
    while (tokens.is(end, Tokens.Kind.WORD)
        && tokens.raw(end).length() <= LONGEST_SUFFIX
        && tokens.raw(end).length() >= 2
        && tokens.raw(end).chars().allMatch(Character::isUpperCase)
        && !tokens.form(end).equals("us")
        && !tokens.form(end).equals("uk")) {
      end++;
    }
    return end;
  }
}
