package org.transmittal.article;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sketch of a text by which copies of it are known, whatever their length: MinHash over runs of
 * three words, with one hash of each run dealt into one of {@value #PARTS} parts (Broder 1997; one
 * permutation, Li, Owen and Zhang 2012). The share of parts in which two texts agree tells how much
 * of their wording they have in common; another dateline, agency line or last sentence leaves most
 * of it, another report on the same event next to nothing.
 */
public final class Fingerprint {
  static final int PARTS = 32;

  /** The common share from which on one text is a copy of the other. */
  private static final double COPY = 0.5;

  /** Shorter texts say too little for their likeness to mean anything. */
  private static final int LEAST_WORDS = 40;

  private static final int RUN = 3;
  private static final int EMPTY = Integer.MAX_VALUE;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final int[] least;

  private Fingerprint(int[] least) {
    this.least = least;
  }

  /** The fingerprint of a text; null if it is too short to have one. */
  public static @Nullable Fingerprint of(String text) {
    var words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
    if (words.size() < LEAST_WORDS) {
      return null;
    }
    var least = new int[PARTS];
    Arrays.fill(least, EMPTY);
    for (var i = 0; i + RUN <= words.size(); i++) {
      var hash = hash(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
      var part = (int) (hash & PARTS - 1);
      least[part] = Math.min(least[part], (int) (hash >>> 33));
    }
    return new Fingerprint(least);
  }

  /** The fingerprint that {@link #bytes} wrote down. */
  public static Fingerprint ofBytes(byte[] bytes) {
    var least = new int[PARTS];
    ByteBuffer.wrap(bytes).asIntBuffer().get(least);
    return new Fingerprint(least);
  }

  /** How it is stored. */
  public byte[] bytes() {
    var bytes = ByteBuffer.allocate(PARTS * Integer.BYTES);
    bytes.asIntBuffer().put(least);
    return bytes.array();
  }

  /** Whether two texts with these fingerprints are copies of one. */
  public boolean isNear(Fingerprint other) {
    var told = 0;
    var same = 0;
    for (var part = 0; part < PARTS; part++) {
      if (least[part] != EMPTY || other.least[part] != EMPTY) {
        told++;
        same += least[part] == other.least[part] ? 1 : 0;
      }
    }
    return same >= told * COPY;
  }

  /** What one part says. */
  int part(int part) {
    return least[part];
  }

  /** FNV-1a, with its bits mixed as in MurmurHash, so that each is as good as any other. */
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
