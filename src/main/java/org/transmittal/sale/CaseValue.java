package org.transmittal.sale;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The two parts of the estimated value of a sale, as field (ii) of a notice under section 36(b)(1)
 * of the US Arms Export Control Act prints them. The total stands in {@link SaleTerms#amount}.
 *
 * @param majorEquipment US dollars for major defense equipment, also 0; null where not printed
 * @param other US dollars for everything else, also 0; null where not printed
 */
public record CaseValue(@Nullable BigDecimal majorEquipment, @Nullable BigDecimal other) {}
