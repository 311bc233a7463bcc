package org.transmittal.archive;

import java.nio.file.Path;

/**
 * A file that holds one article or many.
 *
 * @param name its path below the inbox, with forward slashes; the file name of a file given by
 *     itself
 * @param path where it lies now
 * @param size in bytes
 * @param key the {@link org.transmittal.article.ContentHash} of its bytes, so that the same content
 *     is known again under any name; of a file that cannot be read, of its name alone
 */
public record Archive(String name, Path path, long size, String key) {}
