package org.transmittal.sale;

/** Why an article tells of a sale. */
public enum Role {
  /** The article is about it. */
  MAIN,
  /** An earlier or another sale, told for context. */
  BACKGROUND
}
