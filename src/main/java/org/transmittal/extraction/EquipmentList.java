package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.WeaponType;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Item;
import org.transmittal.sale.Quantity;

/**
 * Reads the lists of official documents: "twelve (12) A; up to four (4) B (2 installed, 2 spares)".
 * A number begins an item at the head of a line or behind a comma, a semicolon or "and"; what is
 * not counted is parted by semicolons, or by commas where nothing is. What stands in brackets
 * belongs to the item before it.
 */
final class EquipmentList {
  /** More words than this are prose, and only the first of them name the item. */
  private static final int LONGEST_NAME = 24;

  /** What is asked for besides, by which no item is told. */
  private static final Set<String> NOTHING =
      Set.of("none", "other related elements", "other related element", "related elements");

  private static final WordSet OPENINGS =
      WordSet.of(
          "and",
          "an",
          "a",
          "the",
          "-",
          "•",
          "addition",
          "of",
          "or",
          "as",
          "well",
          "also",
          "included",
          "are",
          "were");

  private static final WordSet ENDINGS = WordSet.of(";", ",", ".", "and", ":", "•", "-");

  private EquipmentList() {}

  /** The items of a list, in its order. */
  static List<ItemPhrase> read(Sentence printed) {
    var items = new ArrayList<ItemPhrase>();
    var list = behindOpening(printed);
    var starts = starts(list);
    for (var i = 0; i < starts.size(); i++) {
      var to = i + 1 < starts.size() ? starts.get(i + 1) : list.to();
      var item = item(list, starts.get(i), to);
      if (item != null) {
        items.add(item);
      }
    }
    for (var i = 0; i < items.size(); i++) {
      ListedParts.drop(list, items, i);
    }
    return items;
  }

  /** Behind what only opens it: "The following items will also be included:". */
  private static Sentence behindOpening(Sentence list) {
    for (var i = list.from(); i < list.to() && !list.tokens().is(i, ";"); i++) {
      if (count(list, i) != null) {
        return list;
      }
      if (list.tokens().is(i, ":")) {
        return list.part(i + 1, list.to());
      }
    }
    return list;
  }

  /** The tokens at which the pieces of a list begin. */
  private static List<Integer> starts(Sentence list) {
    var tokens = list.tokens();
    var mark = mark(list);
    var starts = new ArrayList<Integer>();
    starts.add(list.from());
    var depth = 0;
    for (var i = list.from(); i < list.to(); i++) {
      depth = Math.max(0, depth + (tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0));
      if (depth == 0 && i > list.from() && (tokens.is(i - 1, mark) || isCounted(list, i))) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** What parts the pieces that are not counted; in a counted list a comma only explains. */
  private static String mark(Sentence list) {
    var counted = false;
    for (var i = list.from(); i < list.to(); i++) {
      if (list.tokens().is(i, ";")) {
        return ";";
      }
      counted |= i == list.from() ? count(list, i) != null : isCounted(list, i);
    }
    return counted ? ";" : ",";
  }

  /** Whether a number of pieces begins at a token, where an item can begin. */
  private static boolean isCounted(Sentence list, int i) {
    var tokens = list.tokens();
    var opens =
        tokens.is(i - 1, ",")
            || tokens.is(i - 1, "and")
            || tokens.is(i - 1, ":")
            || tokens.is(i - 1, "of") && tokens.is(i - 2, "addition")
            || tokens.text().substring(tokens.end(i - 1), tokens.start(i)).indexOf('\n') >= 0;
    return opens && count(list, i) != null;
  }

  private static @Nullable Found<Quantity> count(Sentence list, int i) {
    var found = Phrases.within(list.phrases().quantities(), i, i + 1);
    return found.isEmpty() || found.getFirst().to() >= list.to() ? null : found.getFirst();
  }

  private static @Nullable ItemPhrase item(Sentence list, int start, int end) {
    var from = behindJoints(list, start, end);
    var count = count(list, from);
    var first = count == null || count.to() >= end ? from : count.to();
    var to = trimmed(list, first, nameEnd(list, first, Math.min(end, first + LONGEST_NAME)));
    if (to <= first || isNothing(list, first, to)) {
      return null;
    }
    var types = types(list, first, to);
    var name = list.words(first, to);
    return new ItemPhrase(
        new Item(
            name.oneLine(),
            list.kind(types, first, to),
            first == from || count == null ? null : count.value(),
            types.stream().map(type -> type.value().designation()).toList()),
        types.isEmpty() ? List.of() : types.getFirst().value().makers(),
        from,
        to,
        name,
        first == from || count == null ? null : list.words(count.from(), count.to()),
        types.stream().map(list::designation).toList());
  }

  /** A comma ends a name unless a type stands behind it: "radar sets, AN/APR-39". */
  private static int nameEnd(Sentence list, int from, int end) {
    var tokens = list.tokens();
    var depth = 0;
    for (var i = from; i < end; i++) {
      depth += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
      if (i > from && depth == 0 && tokens.is(i, ",") && types(list, i, end).isEmpty()) {
        return i;
      }
    }
    return end;
  }

  private static int behindJoints(Sentence list, int start, int end) {
    var from = start;
    while (from < end && OPENINGS.has(list.tokens(), from)) {
      from++;
    }
    return from;
  }

  private static int trimmed(Sentence list, int from, int end) {
    var to = end;
    while (to > from && ENDINGS.has(list.tokens(), to - 1)) {
      to--;
    }
    return to;
  }

  private static boolean isNothing(Sentence list, int from, int to) {
    var name = list.tokens().raw(from, to).toLowerCase(java.util.Locale.ROOT);
    return NOTHING.stream().anyMatch(name.replaceAll("\\s+", " ")::startsWith);
  }

  /** The codes of an item; names of types count where no code is printed. */
  private static List<Found<WeaponType>> types(Sentence list, int from, int to) {
    var all = Phrases.within(list.phrases().weapons(), from, to);
    var codes = all.stream().filter(EquipmentList::isCode).toList();
    var seen = new java.util.HashSet<String>();
    return (codes.isEmpty() ? all : codes)
        .stream()
            .filter(type -> type.to() <= to && seen.add(type.value().designation().key()))
            .toList();
  }

  private static boolean isCode(Found<WeaponType> type) {
    return type.value().designation().printed().chars().anyMatch(Character::isDigit);
  }
}
