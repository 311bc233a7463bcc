package org.transmittal.warehouse;

import org.transmittal.article.Rejection;

/**
 * An archive or an entry that gave no article.
 *
 * @param archive the archive's name
 * @param entry the entry's name there; the archive's own name where all of it is broken
 * @param offset of its {@link org.transmittal.article.Place}, in bytes
 * @param reason why, as a code
 * @param detail why, in words
 */
public record QuarantineRow(
    String archive, String entry, long offset, Rejection reason, String detail) {}
