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
import org.transmittal.sale.Status;

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

  private static final WordSet DEALS = WordSet.of("deal", "order", "contract", "package");

  /** What can stand behind the number of an order: "an order for six that was signed". */
  private static final WordSet WHICH =
      WordSet.of("that", "which", "signed", "placed", "made", "announced", "agreed", "worth");

  private static final WordSet BETWEEN =
      WordSet.of("a", "total", "of", "some", "about", "the", "its", "their", "all");

  /** How many words can stand between a part and its whole: "the first two of a total of 12". */
  private static final int NEAR = 7;

  /** Counts the goods of each sale as a whole where only a part was counted. */
  void resolve(List<SaleDraft> drafts) {
    for (var draft : drafts) {
      for (var item : List.copyOf(draft.items())) {
        var isOfAPart =
            item.quantity() == null
                ? draft.items().size() == 1 && !item.designations().isEmpty()
                : isPart(item.quantity()) || draft.course().status() == Status.DELIVERED;
        if (isOfAPart) {
          var whole = whole(draft, item, drafts);
          if (whole != null) {
            draft.recount(item, whole);
          }
        }
      }
    }
  }

  private static boolean counts(SaleDraft draft, Words words) {
    return draft.items().stream().anyMatch(item -> words.equals(item.quantity()));
  }

  private boolean isPart(Words count) {
    var tokens = tokens(count.source());
    return tokens != null && isPart(tokens, tokens.at(count.start()));
  }

  /** "The last 12 jets", "a first batch of 12 jets". */
  private static boolean isPart(Tokens tokens, int count) {
    return PARTS.has(tokens, count - 1)
        || BareCount.isPart(tokens, count)
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
    var isCounted = part.quantity() != null;
    var most = isCounted ? part.item().quantity().value() : 1;
    var isOfAPart = isCounted && isPart(part.quantity());
    for (var statement : told) {
      if (!isOf(draft, statement)) {
        continue;
      }
      for (var item : isCounted ? statement.items() : List.<ItemPhrase>of()) {
        var count = item.item().quantity();
        if (count != null
            && count.value() > most
            && item.quantity() != null
            && (isOfAPart || isOfADeal(statement))
            && (ItemTypes.sameType(part, item) || ItemTypes.isGeneric(part, item))
            && drafts.stream()
                .noneMatch(other -> other != draft && counts(other, item.quantity()))) {
          most = count.value();
          whole = new Told<>(count, item.quantity());
        }
      }
      var bare = bare(statement.sentence(), isOfAPart);
      if (bare != null && bare.value().value() > most) {
        most = bare.value().value();
        whole = new Told<>(bare.value(), statement.sentence().words(bare.from(), bare.to()));
      }
    }
    return whole;
  }

  /** Whether a statement tells what was agreed: what the buyer has already counts no sale. */
  private static boolean isOfADeal(Statement statement) {
    return statement.tells(Status.CONTRACTED) || statement.amount() != null;
  }

  /** Whether a statement can be of a sale: it names no other buyer. */
  private static boolean isOf(SaleDraft draft, Statement statement) {
    var buyers = statement.parties(Part.RECIPIENT);
    return statement.sentence().ordinal() <= draft.lastOrdinal() + 1
        && (buyers.isEmpty() || draft.recipients().keySet().containsAll(buyers));
  }

  /**
   * "They are the first of 24 that the kingdom ordered", "which has eight on order", "a deal for
   * 16"; null if a sentence tells no whole.
   */
  private static @Nullable Found<Quantity> bare(Sentence sentence, boolean isOfAPart) {
    for (var count :
        Phrases.within(sentence.phrases().quantities(), sentence.from(), sentence.to())) {
      if ((isOfAPart && isBehindAPart(sentence, count.from())
              || isAll(sentence, count)
              || BareCount.isOfADeal(sentence, count))
          && ItemName.core(sentence, count.to()) == count.to()) {
        return count;
      }
    }
    return null;
  }

  private static boolean isAll(Sentence sentence, Found<Quantity> count) {
    var tokens = sentence.tokens();
    var ends =
        !tokens.is(count.to(), Tokens.Kind.WORD) && !tokens.is(count.to(), Tokens.Kind.HYPHEN);
    return tokens.is(count.to(), "on") && tokens.is(count.to() + 1, "order")
        || tokens.is(count.from() - 1, "of") && isOutOrALot(sentence, count.from() - 2)
        || tokens.is(count.to(), "in") && tokens.is(count.to() + 1, "all")
        || (ends || WHICH.has(tokens, count.to()))
            && tokens.is(count.from() - 1, "for")
            && DEALS.has(tokens, count.from() - 2);
  }

  /** "Five of them out of 40", "six helicopters, the first batch of 24". */
  private static boolean isOutOrALot(Sentence sentence, int before) {
    var tokens = sentence.tokens();
    return tokens.is(before, "out") || LOTS.has(tokens, before) && PARTS.has(tokens, before - 1);
  }

  private static boolean isBehindAPart(Sentence sentence, int count) {
    var tokens = sentence.tokens();
    var isOf = false;
    for (var i = count - 1; i >= Math.max(sentence.from(), count - NEAR); i--) {
      if (PARTS.has(tokens, i)) {
        return isOf;
      }
      isOf |= tokens.is(i, "of");
      var isALot = LOTS.has(tokens, i);
      var counts = isOf && sentence.phrases().quantityEndingAt(i + 1) != null;
      if (!BETWEEN.has(tokens, i) && !isALot && !counts) {
        return false;
      }
    }
    return false;
  }
}
