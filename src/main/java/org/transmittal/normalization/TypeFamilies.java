package org.transmittal.normalization;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.sale.Designation;

/** The codes of the gazetteer, each as the family of all codes that begin with it. */
final class TypeFamilies {
  private static final int SHORTEST = 2;

  private final Map<String, Weapon> families = new HashMap<>();
  private int longest;

  /** Adds a code, such as F-16. */
  void add(String code, Weapon weapon) {
    var key = new Designation(code).key();
    families.put(key, weapon);
    longest = Math.max(longest, key.length());
  }

  /** Whether a code is one of them itself, however it is spaced. */
  boolean has(String code) {
    return families.containsKey(new Designation(code).key());
  }

  /** The longest family of a code; null if it is of none. A number is not cut in two. */
  @Nullable Weapon of(String code) {
    var key = new Designation(code).key();
    for (var length = Math.min(key.length(), longest); length >= SHORTEST; length--) {
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
}
