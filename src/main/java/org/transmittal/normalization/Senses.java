package org.transmittal.normalization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of the rule tables in one text, by place. */
public final class Senses {
  /** No phrase that is asked for by its end has more tokens. */
  private static final int LONGEST = 6;

  private final List<Sense> all;
  private final int[] firstAt;

  /** Which types of meaning begin at each token. */
  private final long[] types;

  /** Which types of meaning end before each token. */
  private final long[] ended;

  /**
   * @param all ordered by first token
   * @param size how many tokens the text has
   */
  Senses(List<Sense> all, int size) {
    this.all = all;
    this.firstAt = new int[size + 2];
    this.types = new long[size + 2];
    this.ended = new long[size + 2];
    var i = 0;
    for (var token = 0; token < firstAt.length; token++) {
      firstAt[token] = i;
      for (; i < all.size() && all.get(i).from() == token; i++) {
        var sense = all.get(i);
        types[token] |= sense.type();
        ended[sense.to()] |= sense.type();
      }
    }
  }

  /** All of them, in order of their first token. */
  public List<Sense> all() {
    return all;
  }

  /** Those that begin on tokens from {@code from} to before {@code to}, as far as there are any. */
  public List<Sense> within(int from, int to) {
    return all.subList(first(from), first(Math.max(from, to)));
  }

  private int first(int token) {
    return firstAt[Math.clamp(token, 0, firstAt.length - 1)];
  }

  /** Which types of meaning begin on those tokens. */
  public long types(int from, int to) {
    var set = 0L;
    for (int i = first(from), end = first(Math.max(from, to)); i < end; i++) {
      set |= all.get(i).type();
    }
    return set;
  }

  /** Which types of meaning begin on so many tokens. */
  long typesNear(int from, int count) {
    return types(from, from + count);
  }

  /** Whether a phrase of one of some types of meaning begins at a token. */
  boolean begins(int token, long ofTypes) {
    return token >= 0 && token < types.length && (types[token] & ofTypes) != 0;
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
    if (token < 0 || token >= ended.length || ended[token] == 0) {
      return null;
    }
    for (var from = Math.max(0, token - LONGEST); from < token; from++) {
      var sense = at(from, type);
      if (sense != null && sense.to() == token) {
        return sense;
      }
    }
    return null;
  }
}
