package org.transmittal.sale;

import org.jspecify.annotations.Nullable;

/**
 * What a sale was told as before, where a source says so itself: an amendment under section
 * 36(b)(5) of the US Arms Export Control Act names the case that it restates, and news tell that a
 * sum was raised from another. It says which sale is meant, and never adds to it.
 *
 * @param number the case that is amended; null if none is named
 * @param amount the sum that no longer holds; null if none is told
 */
public record Restated(@Nullable TransmittalNumber number, @Nullable Money amount) {
  public Restated {
    if (number == null && amount == null) {
      throw new IllegalArgumentException("nothing is restated");
    }
  }
}
