package org.transmittal.normalization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of the rule tables in one text, by place. */
public final class Senses {
  private final List<Sense> all;
  private final int[] firstAt;

  /**
   * @param all ordered by first token
   * @param size how many tokens the text has
   */
  Senses(List<Sense> all, int size) {
    this.all = all;
    this.firstAt = new int[size + 2];
    for (int token = 0, i = 0; token < firstAt.length; token++) {
      while (i < all.size() && all.get(i).from() < token) {
        i++;
      }
      firstAt[token] = i;
    }
  }

  /** All of them, in order of their first token. */
  public List<Sense> all() {
    return all;
  }

  /** Those that begin on tokens from {@code from} to before {@code to}. */
  public List<Sense> within(int from, int to) {
    return all.subList(firstAt[from], firstAt[Math.max(from, to)]);
  }

  /** Whether one of a type of meaning begins on tokens from {@code from} to before {@code to}. */
  public boolean has(Class<? extends Meaning> type, int from, int to) {
    for (int i = firstAt[from], end = firstAt[Math.max(from, to)]; i < end; i++) {
      if (type.isInstance(all.get(i).meaning())) {
        return true;
      }
    }
    return false;
  }

  /** The phrase of a type of meaning that begins at a token; null if there is none. */
  public @Nullable Sense at(int token, Class<? extends Meaning> type) {
    if (token < 0 || token >= firstAt.length - 1) {
      return null;
    }
    for (int i = firstAt[token], end = firstAt[token + 1]; i < end; i++) {
      var sense = all.get(i);
      if (type.isInstance(sense.meaning())) {
        return sense;
      }
    }
    return null;
  }

  /** The phrase of a type of meaning that ends before a token; the longest, null if none does. */
  public @Nullable Sense endingAt(int token, Class<? extends Meaning> type) {
    for (var from = Math.max(0, token - 6); from < token; from++) {
      var sense = at(from, type);
      if (sense != null && sense.to() == token) {
        return sense;
      }
    }
    return null;
  }
}
