/**
 * What an archive gives: one version of one article, with its texts, where it stood, and where each
 * thing known of it was found; or the reason why an entry gave none.
 *
 * <p>Made by {@code archive}, read by {@code extraction}, kept by {@code warehouse}. Knows the JDK
 * alone.
 */
@NullMarked
package org.transmittal.article;

import org.jspecify.annotations.NullMarked;
