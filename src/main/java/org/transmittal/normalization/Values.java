package org.transmittal.normalization;

import java.util.BitSet;
import java.util.List;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.TransmittalNumber;

/** Every value of one text, each list in the order of the text and without overlaps. */
record Values(
    List<Found<Amount>> amounts,
    List<Found<Quantity>> quantities,
    List<Found<WeaponType>> weapons,
    List<Found<PartialDate>> dates,
    List<Found<TransmittalNumber>> transmittals) {

  /** The tokens on which the name of a type of weapon begins. */
  BitSet weaponStarts() {
    var starts = new BitSet();
    weapons.forEach(weapon -> starts.set(weapon.from()));
    return starts;
  }
}
