package org.transmittal.normalization;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into tokens. They are kept as arrays beside one another, since an article has hundreds
 * of them and a crawl millions of articles.
 */
public final class Tokens {
  /** What a token is made of. */
  public enum Kind {
    /** Letters; also initials such as U.S. */
    WORD,
    /** Digits with their separators: 1,200 or 3.64. */
    NUMBER,
    /** Letters and digits in one, as in a type designation: AIM-120D-3, F/A-18, M1A2. */
    CODE,
    /** A sign of money with the letters before it: $, NT$, €. */
    SIGN,
    /** A hyphen inside a compound. */
    HYPHEN,
    /** The 's of a genitive. */
    POSSESSIVE,
    /** Any other character. */
    MARK
  }

  private static final int CHARACTERS_A_TOKEN = 4;

  private static final Kind[] KINDS = Kind.values();

  private final String text;
  private final char[] chars;
  private final Lexicon lexicon;
  private byte[] kinds;
  private int[] starts;
  private int[] ends;
  private int[] words;

  /** The hash of each form. */
  private int[] hashes;

  /** Of initials, and of words in no rule when they are first asked for: most never are. */
  private @Nullable String @Nullable [] forms;

  private int size;

  /**
   * @param chars those of the text
   * @param lexicon where the numbers of the words are from
   */
  Tokens(String text, char[] chars, Lexicon lexicon) {
    this.text = text;
    this.chars = chars;
    this.lexicon = lexicon;
    var expected = 16 + text.length() / CHARACTERS_A_TOKEN;
    kinds = new byte[expected];
    starts = new int[expected];
    ends = new int[expected];
    words = new int[expected];
    hashes = new int[expected];
  }

  private void add(Kind kind, int start, int end, int word, int hash) {
    if (size == starts.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    kinds[size] = (byte) kind.ordinal();
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    hashes[size++] = hash;
  }

  /**
   * Adds a token whose form is its characters.
   *
   * @param hash of that form
   */
  void add(Kind kind, int start, int end, int hash) {
    add(kind, start, end, lexicon.find(chars, start, end, hash), hash);
  }

  /** Adds a token of a form of its own. */
  void add(Kind kind, int start, int end, String form) {
    var word = lexicon.find(form.toCharArray(), 0, form.length(), form.hashCode());
    add(kind, start, end, word, form.hashCode());
    keep(size - 1, form);
  }

  private void keep(int i, String form) {
    if (forms == null || forms.length <= i) {
      forms = forms == null ? new String[starts.length] : Arrays.copyOf(forms, starts.length);
    }
    forms[i] = form;
  }

  /** The text they were cut from. */
  public String text() {
    return text;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** What token {@code i} is; a {@link Kind#MARK} where there is no such token. */
  public Kind kind(int i) {
    return i >= 0 && i < size ? KINDS[kinds[i]] : Kind.MARK;
  }

  /** Whether token {@code i} is of a kind. */
  public boolean is(int i, Kind kind) {
    return i >= 0 && i < size && kinds[i] == kind.ordinal();
  }

  /** Lower-case form of token {@code i}, initials without their points; empty if there is none. */
  public String form(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    var kept = kept(i);
    if (kept != null) {
      return kept;
    }
    if (words[i] != Lexicon.UNKNOWN) {
      return lexicon.word(words[i]);
    }
    var form = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
    keep(i, form);
    return form;
  }

  private @Nullable String kept(int i) {
    return forms == null || i >= forms.length ? null : forms[i];
  }

  /** The number of token {@code i} in the lexicon; negative if no rule has it. */
  int word(int i) {
    return i >= 0 && i < size ? words[i] : Lexicon.UNKNOWN;
  }

  /** The hash of the form of token {@code i}. */
  int hash(int i) {
    return i >= 0 && i < size ? hashes[i] : 0;
  }

  /** Whether token {@code i} has this lower-case form. */
  public boolean is(int i, String form) {
    return i >= 0 && i < size && hashes[i] == form.hashCode() && form(i).equals(form);
  }

  /** Whether token {@code i} is this one character. */
  public boolean is(int i, char mark) {
    return i >= 0 && i < size && ends[i] - starts[i] == 1 && chars[starts[i]] == mark;
  }

  /** The characters of token {@code i} as they stand. */
  public String raw(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The characters from the first to before the last token, as they stand. */
  public String raw(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** Offset of the first character of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** Offset behind the last character of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** Whether no white space stands between token {@code i} and the one before. */
  public boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** Whether token {@code i} begins with a capital. */
  public boolean isCapital(int i) {
    return i >= 0 && i < size && Letters.isUpper(chars[starts[i]]);
  }

  /** Whether token {@code i} is a bare year of the last century or this one. */
  public boolean isYear(int i) {
    return is(i, Kind.NUMBER)
        && ends[i] - starts[i] == 4
        && (text.startsWith("19", starts[i]) || text.startsWith("20", starts[i]))
        && Character.isDigit(text.charAt(starts[i] + 2))
        && Character.isDigit(text.charAt(starts[i] + 3));
  }

  /** The first token that begins at or behind an offset. */
  public int at(int offset) {
    var found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }
}
