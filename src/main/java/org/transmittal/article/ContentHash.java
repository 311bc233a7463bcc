package org.transmittal.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Keys made of content: the first 128 bits of SHA-256, in 32 hexadecimal digits, which keeps
 * indexes short and still makes an accidental clash less likely than a fault of the disk.
 */
public final class ContentHash {
  /** Characters in a key. */
  public static final int LENGTH = 32;

  /** What each digest is a copy of: to look the algorithm up for every text takes longer. */
  private static final MessageDigest SHA_256 = lookUp();

  private ContentHash() {}

  /** The key of several texts in this order; null and empty differ, and so do all splits. */
  public static String of(@Nullable String... parts) {
    var digest = sha256();
    for (var part : parts) {
      var bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
      digest.update((part == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return key(digest);
  }

  /** A digest to feed with bytes, for {@link #key}. */
  public static MessageDigest sha256() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException e) {
      return lookUp();
    }
  }

  private static MessageDigest lookUp() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The key of what a digest was fed. */
  public static String key(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
