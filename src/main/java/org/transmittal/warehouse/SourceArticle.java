package org.transmittal.warehouse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article, as a report names it.
 *
 * @param key the article's key
 * @param title its title, or its first words where it has none
 * @param url null if unknown
 * @param publisher null if unknown
 * @param author null if unknown
 * @param published null if unknown
 * @param captured when an archive took it in, the first time; null if unknown
 * @param archive the name of the archive it came in; of several the first by name
 * @param entry its entry there
 */
public record SourceArticle(
    String key,
    String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable LocalDate captured,
    String archive,
    String entry) {}
