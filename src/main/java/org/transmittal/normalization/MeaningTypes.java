package org.transmittal.normalization;

import java.util.List;

/** Sets of types of meaning, a bit for each: asked more quickly than each phrase of a text. */
public final class MeaningTypes {
  private static final List<Class<?>> ALL = List.of(Meaning.class.getPermittedSubclasses());

  private MeaningTypes() {}

  /** The set of some types. */
  @SafeVarargs
  public static long of(Class<? extends Meaning>... types) {
    var set = 0L;
    for (var type : types) {
      set |= 1L << ALL.indexOf(type);
    }
    return set;
  }

  /** Whether two sets have a type in common. */
  public static boolean meet(long one, long other) {
    return (one & other) != 0;
  }
}
