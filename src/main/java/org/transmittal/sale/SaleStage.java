package org.transmittal.sale;

/**
 * How far a sale has got, in order. Only new words in a source raise a stage, never the passing of
 * time.
 */
public enum SaleStage {
  /** Considered, in talks, offered, or the buyer wants to buy. */
  NEGOTIATION,
  /** The buyer has formally asked: a letter of request (LOR). */
  REQUESTED,
  /** The supplier's government has cleared it. */
  APPROVED,
  /** The supplier's legislature was formally notified, as under section 36(b) of the AECA. */
  NOTIFIED,
  /** Agreed: a letter of offer and acceptance (LOA) or a contract is signed, an order placed. */
  CONTRACTED,
  /** Delivery has begun or is done. */
  DELIVERED;

  /** Everything up to the notification is a proposal, and a proposal is not a sale. */
  public boolean isProposal() {
    return compareTo(NOTIFIED) <= 0;
  }
}
