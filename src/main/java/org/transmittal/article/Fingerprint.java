package org.transmittal.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A hash of 64 bits that is nearly the same for nearly the same texts: Charikar's SimHash over runs
 * of three words. Another dateline, agency line or last sentence changes a few bits of it; another
 * report on the same event changes about half.
 */
public final class Fingerprint {
  /** In how many bits the copies of one story may differ. */
  public static final int NEAR = 8;

  /** Shorter texts say too little for their likeness to mean anything. */
  private static final int LEAST_WORDS = 40;

  private static final int RUN = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Fingerprint() {}

  /** The fingerprint of a text; null if it is too short to have one. */
  public static @Nullable Long of(String text) {
    var words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
    if (words.size() < LEAST_WORDS) {
      return null;
    }
    var votes = new int[Long.SIZE];
    for (var i = 0; i + RUN <= words.size(); i++) {
      var hash = hash(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
      for (var bit = 0; bit < Long.SIZE; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    var print = 0L;
    for (var bit = 0; bit < Long.SIZE; bit++) {
      print |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return print;
  }

  /** Whether two texts with these fingerprints are copies of one. */
  public static boolean isNear(long one, long other) {
    return Long.bitCount(one ^ other) <= NEAR;
  }

  /** FNV-1a, with its bits mixed as in MurmurHash, as votes need bits that do not hang together. */
  private static long hash(String text) {
    var hash = 0xcbf29ce484222325L;
    for (var i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
