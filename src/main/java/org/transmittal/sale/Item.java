package org.transmittal.sale;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what is sold.
 *
 * @param name in the words of the text: "AIM-120D-3 and AIM-120C-8 missiles"
 * @param kind what kind of arms it is, in a word of the gazetteer (missile, fighter, ship); empty
 *     if unknown
 * @param quantity null where the text states none
 * @param designations in the order of the text; empty where it prints none
 */
public record Item(
    String name, String kind, @Nullable Quantity quantity, List<Designation> designations) {
  public Item {
    designations = List.copyOf(designations);
  }
}
