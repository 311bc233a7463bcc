package org.transmittal.normalization;

import java.util.List;
import org.transmittal.sale.Money;

/**
 * Money in a text.
 *
 * @param money what is stated; its currency is null where the word could mean several
 * @param candidates which currencies an unsettled word could mean
 * @param alternatives the same sum in other currencies, as in "£1.6bn ($2bn)"
 */
public record Amount(Money money, List<String> candidates, List<Money> alternatives) {}
