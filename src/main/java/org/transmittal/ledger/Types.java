package org.transmittal.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares types by the keys of their designations. AIM-120 is the family of AIM-120C-8, and an
 * article that prints the one may mean the other; AIM-120C-7 and AIM-120C-8 are of one family
 * without being the same.
 */
final class Types {
  private static final Pattern CODE = Pattern.compile("[A-Z]+\\d+");

  /** Shorter names end many that mean something else: a Hawk is no Black Hawk. */
  private static final int NAME = 5;

  private Types() {}

  /** Whether two lists of keys, neither empty, can mean the same types. */
  static Agreement compare(Collection<String> one, Collection<String> other) {
    var best = Agreement.DIFFERENT;
    for (var a : one) {
      for (var b : other) {
        best = best.or(compare(a, b));
      }
    }
    return best;
  }

  private static Agreement compare(String one, String other) {
    if (isFamilyOf(one, other)
        || isFamilyOf(other, one)
        || isNameOf(one, other)
        || isNameOf(other, one)) {
      return Agreement.SAME;
    }
    var sameFamily = family(one).equals(family(other));
    // A type has a name beside its code, and each outlet prints the one that it likes better.
    return sameFamily || isCode(one) != isCode(other) ? Agreement.OPEN : Agreement.DIFFERENT;
  }

  /** What all types that can be the same share: the family of a code, either end of a name. */
  static Set<String> ends(String key) {
    var family = family(key);
    return isCode(key) || family.length() <= NAME
        ? Set.of(family)
        : new TreeSet<>(
            List.of(family.substring(0, NAME), family.substring(family.length() - NAME)));
  }

  /** The letters and the first number of a code: AIM120 of AIM120C8; a name is its own family. */
  static String family(String key) {
    var code = CODE.matcher(key);
    return code.lookingAt() ? code.group() : key;
  }

  private static boolean isCode(String key) {
    return CODE.matcher(key).lookingAt();
  }

  /**
   * A name is printed with that of its programme before it or without, Eurofighter Typhoon, and a
   * block with the letter of the version or without, F-16C Block 70.
   */
  private static boolean isNameOf(String name, String full) {
    var shared = isCode(name) ? family(name).length() : 0;
    return name.length() - shared >= NAME
        && isCode(name) == isCode(full)
        && full.startsWith(name.substring(0, shared))
        && full.substring(shared).endsWith(name.substring(shared));
  }

  private static boolean isFamilyOf(String family, String key) {
    return key.startsWith(family)
        && (key.length() == family.length()
            || !(Character.isDigit(family.charAt(family.length() - 1))
                && Character.isDigit(key.charAt(family.length()))));
  }
}
