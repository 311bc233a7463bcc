package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Quantity;

/**
 * How many goods there are of which a part was counted: "the first six helicopters", and elsewhere
 * "the first of 24" or "24 helicopters". The labelling guide, ruling 10: only the larger one.
 *
 * @param told all that the article tells
 */
record PartCount(List<Statement> told) {
  private static final WordSet PARTS =
      WordSet.of(
          "first", "last", "final", "next", "initial", "second", "third", "remaining", "latest");

  private static final WordSet LOTS =
      WordSet.of("batch", "lot", "shipment", "consignment", "group", "tranche");

  private static final WordSet BETWEEN =
      WordSet.of("a", "total", "of", "some", "about", "the", "its", "their", "all");

  /** How many words can stand between a part and its whole: "the first two of a total of 12". */
  private static final int NEAR = 7;

  /** Counts the goods of each sale as a whole where only a part was counted. */
  void resolve(List<SaleDraft> drafts) {
    for (var draft : drafts) {
      for (var item : List.copyOf(draft.items())) {
        if (item.quantity() != null && isPart(item.quantity())) {
          var whole = whole(draft, item, drafts);
          if (whole != null) {
            draft.recount(item, whole);
          }
        }
      }
    }
  }

  private boolean isPart(Words count) {
    var tokens = tokens(count.source());
    return tokens != null && isPart(tokens, tokens.at(count.start()));
  }

  /** "The last 12 jets", "a first batch of 12 jets". */
  private static boolean isPart(Tokens tokens, int count) {
    return PARTS.has(tokens, count - 1)
        || tokens.is(count - 1, "of") && LOTS.has(tokens, count - 2);
  }

  private @Nullable Tokens tokens(Evidence.Source source) {
    for (var statement : told) {
      if (statement.sentence().source() == source) {
        return statement.sentence().tokens();
      }
    }
    return null;
  }

  /** The largest number that the article tells of them; null if it tells no more. */
  private @Nullable Told<Quantity> whole(SaleDraft draft, ItemPhrase part, List<SaleDraft> drafts) {
    Told<Quantity> whole = null;
    var most = part.item().quantity().value();
    for (var statement : told) {
      if (!isOf(draft, statement)) {
        continue;
      }
      for (var item : statement.items()) {
        var count = item.item().quantity();
        if (count != null
            && count.value() > most
            && item.quantity() != null
            && (ItemTypes.sameType(part, item) || ItemTypes.isGeneric(part, item))
            && drafts.stream()
                .noneMatch(other -> other != draft && other.counts(item.quantity()))) {
          most = count.value();
          whole = new Told<>(count, item.quantity());
        }
      }
      var bare = bare(statement.sentence());
      if (bare != null && bare.value().value() > most) {
        most = bare.value().value();
        whole = new Told<>(bare.value(), statement.sentence().words(bare.from(), bare.to()));
      }
    }
    return whole;
  }

  /** Whether a statement can be of a sale: it names no other buyer. */
  private static boolean isOf(SaleDraft draft, Statement statement) {
    var buyers = statement.parties(Part.RECIPIENT);
    return statement.sentence().ordinal() <= draft.lastOrdinal() + 1
        && (buyers.isEmpty() || draft.recipients().keySet().containsAll(buyers));
  }

  /** "They are the first of 24 that the kingdom ordered"; null if a sentence tells no whole. */
  private static @Nullable Found<Quantity> bare(Sentence sentence) {
    if (!sentence.hasWord(PARTS)) {
      return null;
    }
    for (var count :
        Phrases.within(sentence.phrases().quantities(), sentence.from(), sentence.to())) {
      if (isBehindAPart(sentence, count.from())
          && ItemName.core(sentence, count.to()) == count.to()) {
        return count;
      }
    }
    return null;
  }

  private static boolean isBehindAPart(Sentence sentence, int count) {
    var tokens = sentence.tokens();
    var isOf = false;
    for (var i = count - 1; i >= Math.max(sentence.from(), count - NEAR); i--) {
      if (PARTS.has(tokens, i)) {
        return isOf;
      }
      isOf |= tokens.is(i, "of");
      var counts = isOf && sentence.phrases().quantityEndingAt(i + 1) != null;
      if (!BETWEEN.has(tokens, i) && !counts) {
        return false;
      }
    }
    return false;
  }
}
