package org.transmittal.report;

import java.util.SortedSet;
import org.transmittal.sale.Party;

/**
 * A total of the cases that have the same recipients.
 *
 * @param recipients all recipients of each of the cases, so that one for Estonia and Latvia
 *     together is counted under both names and not under each; empty where none is told
 * @param total what their cases come to
 */
public record RecipientTotal(SortedSet<Party> recipients, Total total) {}
