package org.transmittal.sale;

/** Why two mentions are taken to tell of one sale, the strongest first. */
public enum Ground {
  DECISION("a person decided so"),
  NUMBER("the same transmittal number"),
  AMOUNT("the same parties, goods and amount"),
  ROUNDING("the same parties and goods, and an amount that is the other one rounded"),
  COUNT("the same parties, types and number of pieces"),
  DIFFERENCE("the same parties and types within days, and figures of which only one differs"),
  NEWS("the same parties and types within days, and no other sale that fits"),
  COURSE("a contract for most of what was proposed, and no other sale that fits"),
  /** Too little to join them, and too much to pass over. */
  LIKELY("alike, for a person to decide");

  private final String words;

  Ground(String words) {
    this.words = words;
  }

  /** The ground in words. */
  public String words() {
    return words;
  }
}
