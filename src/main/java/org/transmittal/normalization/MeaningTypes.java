package org.transmittal.normalization;

import java.util.List;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.NotACountry;
import org.transmittal.normalization.Meaning.NotATransfer;
import org.transmittal.normalization.Meaning.Transfer;

/** Sets of types of meaning, a bit for each: asked more quickly than each phrase of a text. */
public final class MeaningTypes {
  private static final List<Class<?>> ALL = List.of(Meaning.class.getPermittedSubclasses());

  private static final long NOT_A_COUNTRY = of(NotACountry.class);
  private static final long NOT_A_TRANSFER = of(NotATransfer.class);
  private static final long COUNTRY = of(Country.class);
  private static final long TRANSFER = of(Transfer.class);

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

  /**
   * The type whose phrases a phrase of a type goes against where they overlap: its own, or that
   * which its words seem to be of and are not.
   */
  static long rival(long type) {
    return type == NOT_A_COUNTRY ? COUNTRY : type == NOT_A_TRANSFER ? TRANSFER : type;
  }
}
