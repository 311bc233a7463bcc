package org.transmittal.ledger;

/**
 * What a person decided of two mentions. It stands on their keys, so that it outlives any
 * regrouping, and goes before everything that the mentions say.
 *
 * @param mention the key of one
 * @param other the key of the other
 * @param same whether they tell of one sale
 */
public record Decision(String mention, String other, boolean same) {}
