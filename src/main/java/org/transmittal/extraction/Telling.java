package org.transmittal.extraction;

import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning;

/** Whether a statement tells enough to be a sale by itself. */
final class Telling {
  private Telling() {}

  /** Whether it speaks of no deal and names none of its parts. */
  static boolean isNothing(Statement told) {
    return !told.transfers()
        && told.parties().isEmpty()
        && told.items().isEmpty()
        && told.amount() == null
        && told.statuses().isEmpty()
        && told.awaiting() == null;
  }

  /** Whether it tells who deals with whom, but neither the goods nor a sum. */
  static boolean isOfADealAlone(Statement told) {
    return (told.transfers() || !told.statuses().isEmpty())
        && !isCivil(told)
        && told.items().isEmpty()
        && told.amount() == null
        && told.names(Part.SUPPLIER)
        && told.names(Part.RECIPIENT);
  }

  /** Whether it tells enough to be a sale by itself: a transfer of something by or to somebody. */
  static boolean isOfASale(Statement told) {
    return (told.transfers() || !told.statuses().isEmpty())
        && !isCivil(told)
        && !isOfAGift(told)
        && (!told.items().isEmpty() || told.amount() != null)
        && (!told.parties().isEmpty() || namesAMaker(told));
  }

  /** Whether it speaks of what is given and not sold. */
  static boolean isOfAGift(Statement told) {
    return told.sentence().has(Meaning.Gift.class);
  }

  /** Whether it speaks of airliners and their like, and of no type of weapon. */
  private static boolean isCivil(Statement told) {
    return told.sentence().has(Meaning.Civil.class);
  }

  private static boolean namesAMaker(Statement told) {
    for (var item : told.items()) {
      if (!item.makers().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
