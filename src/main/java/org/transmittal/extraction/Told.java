package org.transmittal.extraction;

/** A value and the words for it. */
record Told<T>(T value, Words words) {}
