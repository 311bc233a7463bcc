/**
 * Bytes to articles. In come the folders and files that people drop into an inbox; out comes, one
 * at a time and in the archive's own order, what each entry holds: an {@link
 * org.transmittal.article.Article}, or the reason why it gave none.
 *
 * <p>Two layers. A {@link org.transmittal.archive.Container} (a single file, a zip, a tar, a crawl
 * in WARC or ARC, a feed, a table, JSON) takes bytes apart into pages and records; it knows
 * offsets, limits and damage. A page kind (plain text, HTML) or a record turns one of those into an
 * article; it knows titles, dates and languages. A new container gives the same pages and records,
 * so nothing that calls {@link org.transmittal.archive.ArchiveReader} changes for it.
 *
 * <p>Bad content never throws here; it is an {@link org.transmittal.archive.Entry.Rejected}.
 */
@NullMarked
package org.transmittal.archive;

import org.jspecify.annotations.NullMarked;
