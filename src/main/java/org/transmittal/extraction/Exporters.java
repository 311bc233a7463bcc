package org.transmittal.extraction;

import java.util.Set;
import org.transmittal.sale.Party;

/**
 * Which of two countries is the likelier seller where the words tell no more than that they agreed:
 * the great exporters of arms, those that export some, and the others.
 *
 * <p>Source: SIPRI, shares of the world's exports of major arms over the last decades.
 */
final class Exporters {
  private static final Set<String> GREAT =
      Set.of("US", "RU", "FR", "DE", "CN", "GB", "IL", "IT", "KR", "ES", "SE", "TR", "NL");

  private static final Set<String> SOME =
      Set.of(
          "BR", "CH", "NO", "CA", "ZA", "CZ", "PL", "UA", "BY", "BG", "RS", "FI", "AT", "BE", "IN",
          "AU", "SG", "PK", "IR", "JP", "KP", "RO", "SK", "DK", "HR");

  private Exporters() {}

  /** Whether one exports arms and the other hardly does, or far less. */
  static boolean isLikelier(Party seller, Party buyer) {
    return rank(seller) > rank(buyer);
  }

  private static int rank(Party party) {
    return GREAT.contains(party.code()) ? 2 : SOME.contains(party.code()) ? 1 : 0;
  }
}
