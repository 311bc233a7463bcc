package org.transmittal.article;

import org.jspecify.annotations.Nullable;

/**
 * Something known of an article, and where it was found.
 *
 * @param value what is known
 * @param origin the kind of place
 * @param quote the words or digits that tell it
 * @param span where the quote stands in the article's text; null where it stands elsewhere
 */
public record Finding<T>(T value, Origin origin, String quote, @Nullable Span span) {}
