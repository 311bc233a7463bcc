/**
 * The tables: articles, mentions and quarantine as facts that are never edited, the sales derived
 * from them, and the account of every run.
 *
 * <p>In come what {@code extraction} and {@code ledger} made; out go the rows that {@code report}
 * draws, and what explains a sale or tells what the ledger said on a day. All SQL of Transmittal is
 * here, and it runs alike on H2 and on MySQL.
 */
@NullMarked
package org.transmittal.warehouse;

import org.jspecify.annotations.NullMarked;
