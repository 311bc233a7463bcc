package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
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

  /** What a sentence tells, with what was told before the list where it is an entry of one. */
  List<Statement> read(Sentence sentence, List<Statement> told) {
    if (isOpen && beginsALine(sentence) && !isEntry(sentence, told)) {
      isOpen = false;
    }
    var read = isOpen ? entries(told) : told;
    if (!isOpen) {
      note(told);
      isOpen =
          lead != null
              && sentence.tokens().is(sentence.to() - 1, ':')
              && sentence.ordinal() - lead.sentence().ordinal() <= NEAR
              && sentence.phrases() == lead.sentence().phrases();
    }
    return read;
  }

  private List<Statement> entries(List<Statement> told) {
    var entries = new ArrayList<Statement>();
    for (var statement : told) {
      var isSale =
          !statement.items().isEmpty()
              && !statement.names(Part.RECIPIENT)
              && (statement.amount() != null || statement.names(Part.SUPPLIER));
      entries.add(isSale ? statement.following(lead).listed() : statement);
    }
    return entries;
  }

  private void note(List<Statement> told) {
    for (var statement : told) {
      if (statement.names(Part.RECIPIENT) && !statement.statuses().isEmpty()) {
        lead = statement;
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
