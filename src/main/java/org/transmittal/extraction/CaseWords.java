package org.transmittal.extraction;

import java.util.List;
import org.transmittal.sale.CaseValue;
import org.transmittal.sale.Evidence;

/**
 * The parts of a value, with the words for each.
 *
 * @param evidence for each part that is printed
 */
record CaseWords(CaseValue value, List<Evidence> evidence) {}
