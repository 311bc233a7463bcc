package org.transmittal.normalization;

import java.util.List;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Party;

/**
 * A type of weapon that a text names.
 *
 * @param designation as printed, without the s of a plural
 * @param kind a word of the gazetteer, such as missile; empty for a type known by its pattern alone
 * @param makers whose type it is; empty if that is not known or of no single country
 */
public record WeaponType(Designation designation, String kind, List<Party> makers) {}
