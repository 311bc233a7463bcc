package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/**
 * What an article, or an entry of a round-up, opens with before it tells each sale by itself:
 * "informed Congress of a handful of arms sales", "two sales to Oman have been approved".
 */
record Overture(Statement statement, StatusPhrase status) {
  /** How many sentences can open an article, and how many can follow where it is a round-up. */
  private static final int LAST = 3;

  /** How many words can stand between a number and the sales. */
  private static final int NEAR = 4;

  private static final WordSet SALES =
      WordSet.of("sales", "notifications", "deals", "packages", "cases", "purchases");

  private static final WordSet COUNTS =
      WordSet.of("two three four five six seven several handful both pair trio".split(" "));

  /** "Notified Congress of the two sales": those that were told before. */
  private static final WordSet THESE = WordSet.of("the", "both", "these");

  /** The one of a statement; null if it is none. */
  static @Nullable Overture of(Statement statement) {
    if (!countsSales(statement.sentence(), COUNTS)) {
      return null;
    }
    for (var status : statement.statuses()) {
      if (status.status() == Status.NOTIFIED || status.status() == Status.APPROVED) {
        return new Overture(statement, status);
      }
    }
    return null;
  }

  private static boolean countsSales(Sentence sentence, WordSet words) {
    for (var i = sentence.from(); i < sentence.to(); i++) {
      if (SALES.has(sentence.tokens(), i)
          && sentence.hasWord(words, Math.max(sentence.from(), i - NEAR), i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can be on a sale: one of its seller and its buyers, if it names some. */
  boolean isOn(SaleDraft draft) {
    var behind = draft.firstOrdinal() - statement.sentence().ordinal();
    var sellers = statement.parties(Part.SUPPLIER);
    var buyers = statement.parties(Part.RECIPIENT);
    var opens = behind >= 0 && (behind < LAST || statement.sentence().ordinal() < LAST);
    return (opens || behind < 0 && countsSales(statement.sentence(), THESE))
        && (draft.amount() != null || draft.total() > 0)
        && (draft.suppliers().isEmpty() || sellers.containsAll(draft.suppliers().keySet()))
        && (buyers.isEmpty() || buyers.containsAll(draft.recipients().keySet()));
  }

  /** Clears a sale that it is on, and that nothing took farther. */
  void clear(SaleDraft draft) {
    var stage = draft.course().stage();
    if (isOn(draft) && (stage == null || stage.value().isProposal())) {
      draft.course().add(Step.sure(statement, status, false));
    }
  }

  /** Takes the notice of all that was told before to a sale, of which it surely is one. */
  static void giveNotice(SaleDraft draft, Statement statement) {
    draft.add(statement);
    for (var told : statement.statuses()) {
      if (told.status() == Status.NOTIFIED) {
        draft.course().add(Step.sure(statement, told, false));
      }
    }
  }
}
