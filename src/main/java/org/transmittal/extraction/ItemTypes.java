package org.transmittal.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Whether two items are of one type, by their codes, names and kinds. */
final class ItemTypes {
  private static final Pattern VERSION = Pattern.compile("(?<=\\d)[A-Z].*$|(?<=[A-Z]{4})[A-F]$");

  private static final Set<String> GENERIC =
      Set.of(
          "aircraft",
          "jets",
          "planes",
          "ships",
          "vessels",
          "boats",
          "warships",
          "vehicles",
          "missiles",
          "systems");

  private static final List<Set<String>> DOMAINS =
      List.of(
          Set.of("aircraft", "fighter", "trainer", "helicopter", "drone"),
          Set.of("ship", "submarine"),
          Set.of("vehicle", "tank", "artillery"),
          Set.of("missile", "rocket", "air-defence"));

  private static final int TENTH = 10;

  private ItemTypes() {}

  /** Whether two items have a type in common, or one is printed in the name of the other. */
  static boolean isNamedAlike(ItemPhrase one, ItemPhrase other) {
    return anyKeys(one, other, ItemTypes::begins) || names(one, other) || names(other, one);
  }

  /** AIM-120 and AIM-120D-3 can be one. */
  private static boolean begins(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /** Codes by their family, and a name that is printed beside its code: "M1A1 Abrams". */
  static boolean sameType(ItemPhrase one, ItemPhrase other) {
    if (one.designations().isEmpty() && other.designations().isEmpty()) {
      return false;
    }
    return anyKeys(one, other, ItemTypes::isFamily) || names(one, other) || names(other, one);
  }

  /** AIM-120 and AIM-120D-3 are one family, and so are the Gripen E and F. */
  private static boolean isFamily(String one, String other) {
    return begins(one, other)
        || (one.charAt(0) == other.charAt(0) && base(one).equals(base(other)));
  }

  /** The key without its version: F16 of F16C. */
  private static String base(String key) {
    return VERSION.matcher(key).replaceFirst("");
  }

  /** The F/A-18A of "seven F/A-18": told more closely than before. */
  static boolean isVersionOf(ItemPhrase type, ItemPhrase version) {
    return anyKeys(
            type, version, (one, other) -> other.length() > one.length() && begins(one, other))
        && !anyKeys(type, version, String::equals);
  }

  /** "700 Patriot" in a headline are the 730 PAC-3 of the text: of one kind and maker. */
  static boolean isCodeOf(ItemPhrase name, ItemPhrase item) {
    return isRoundedTo(name, item)
        && !name.designations().isEmpty()
        && name.kind().equals(item.kind())
        && !name.makers().isEmpty()
        && name.makers().equals(item.makers())
        && !isCode(name)
        && isCode(item);
  }

  /** A headline counts none, or rounds. */
  private static boolean isRoundedTo(ItemPhrase known, ItemPhrase item) {
    var count = known.item().quantity();
    var exact = item.item().quantity();
    return count == null
        || exact != null && Math.abs(exact.value() - count.value()) * TENTH <= exact.value();
  }

  private static boolean isCode(ItemPhrase item) {
    return item.keys().stream().anyMatch(key -> key.chars().anyMatch(Character::isDigit));
  }

  private static boolean names(ItemPhrase item, ItemPhrase other) {
    for (var type : other.item().designations()) {
      if (item.item().name().contains(type.printed())) {
        return true;
      }
    }
    return false;
  }

  /** "Aircraft" for fighters, "vessels" for frigates. */
  static boolean isGeneric(ItemPhrase known, ItemPhrase item) {
    var name = item.item().name();
    return item.item().designations().isEmpty()
        && (!known.designations().isEmpty()
            || GENERIC.contains(name.substring(name.lastIndexOf(' ') + 1)))
        && (item.kind().equals(known.kind()) || areOfOneDomain(item.kind(), known.kind()));
  }

  /** "Quả đạn pháo" and "quả đạn": plain goods by the same word. */
  static boolean areNamedAlike(ItemPhrase one, ItemPhrase other) {
    var name = one.item().name();
    var also = other.item().name();
    return one.designations().isEmpty()
        && other.designations().isEmpty()
        && one.kind().equals(other.kind())
        && (name.startsWith(also) || also.startsWith(name));
  }

  /** Whether both are ships, or aircraft of any kind. */
  static boolean areOfOneKind(ItemPhrase one, ItemPhrase other) {
    return one.kind().equals(other.kind()) || areOfOneDomain(one.kind(), other.kind());
  }

  private static boolean areOfOneDomain(String kind, String other) {
    for (var kinds : DOMAINS) {
      if (kinds.contains(kind) && kinds.contains(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyKeys(
      ItemPhrase one, ItemPhrase other, BiPredicate<String, String> areAlike) {
    for (var key : one.keys()) {
      for (var otherKey : other.keys()) {
        if (areAlike.test(key, otherKey)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of some items has a type. */
  static boolean hasTypes(Collection<ItemPhrase> items) {
    for (var item : items) {
      if (!item.designations().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
