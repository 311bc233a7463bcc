package org.transmittal.normalization;

/**
 * A value in a text.
 *
 * @param from its first token, words of a bound included
 * @param to the token behind its last
 */
public record Found<T>(T value, int from, int to) {}
