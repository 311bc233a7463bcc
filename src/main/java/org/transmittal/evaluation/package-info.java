/**
 * How well the sales of labelled documents are read. Labels and the sales that were read come in,
 * figures and misses go out; what counts as the same sale, and as a right value, is said here.
 */
@NullMarked
package org.transmittal.evaluation;

import org.jspecify.annotations.NullMarked;
