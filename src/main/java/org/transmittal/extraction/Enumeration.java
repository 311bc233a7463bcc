package org.transmittal.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.WordSet;

/**
 * A list behind a colon, each entry of which is a sale by itself: "notified Congress of sales to
 * Oman:", then goods and a sum a line. Who buys and how far it has got stands before the colon.
 */
final class Enumeration {
  /** How many sentences before the colon can tell of what the list is. */
  private static final int NEAR = 2;

  private static final WordSet BULLETS = WordSet.of("-", "–", "—", "•", "*", "·", "▪", "●");

  private @Nullable Statement lead;
  private boolean isOpen;

  /** The number of the sentence that opens the list of each entry. */
  private final Map<Integer, Integer> leads = new HashMap<>();

  /** Whether a sentence may open a list or stands in an open one. */
  boolean needs(Sentence sentence) {
    return isOpen || sentence.tokens().is(sentence.to() - 1, ':');
  }

  /** What a sentence tells, with what was told before the list where it is an entry of one. */
  List<Statement> read(Sentence sentence, List<Statement> told) {
    if (isOpen && beginsALine(sentence) && !isEntry(sentence, told)) {
      isOpen = false;
    }
    if (isOpen) {
      leads.put(sentence.ordinal(), lead.sentence().ordinal());
      return told.stream().map(this::entry).toList();
    }
    note(sentence, told);
    isOpen = lead != null && sentence.tokens().is(sentence.to() - 1, ':');
    return told;
  }

  /** What an entry tells, its article tells where it opens the list. */
  void open(List<SaleDraft> drafts) {
    for (var draft : drafts) {
      draft.openedAt(leads.getOrDefault(draft.firstOrdinal(), draft.firstOrdinal()));
    }
  }

  /** An entry with a sum or a seller of its own is a sale, others are goods of one. */
  private Statement entry(Statement statement) {
    if (statement.items().isEmpty() || statement.names(Part.RECIPIENT)) {
      return statement;
    }
    var whole = statement.following(lead);
    return statement.amount() == null && statement.names(Part.SUPPLIER) ? whole : whole.listed();
  }

  private void note(Sentence sentence, List<Statement> told) {
    if (lead != null
        && (sentence.ordinal() - lead.sentence().ordinal() > NEAR
            || sentence.phrases() != lead.sentence().phrases())) {
      lead = null;
    }
    for (var statement : told) {
      if (statement.names(Part.RECIPIENT) || !statement.statuses().isEmpty()) {
        lead = lead == null ? statement : statement.following(lead);
      }
    }
  }

  private static boolean isEntry(Sentence sentence, List<Statement> told) {
    var tokens = sentence.tokens();
    return BULLETS.has(tokens, sentence.from())
        || Character.isDigit(tokens.raw(sentence.from()).charAt(0))
        || told.stream().anyMatch(statement -> statement.amount() != null);
  }

  private static boolean beginsALine(Sentence sentence) {
    return sentence.from() == 0
        || sentence.tokens().raw(sentence.from() - 1, sentence.from() + 1).indexOf('\n') >= 0;
  }
}
