package org.transmittal.review;

import org.transmittal.ledger.Answer;
import org.transmittal.ledger.Question;

/**
 * An answer that is to be recorded.
 *
 * @param by who gives it
 * @param note why; empty if nothing was noted
 */
public record Entry(Question question, Answer answer, String by, String note) {}
