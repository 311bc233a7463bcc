package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.sale.Status;

/**
 * Joins the statements of an article into sales. A statement belongs to the sale that it agrees
 * with most; one that contradicts every sale so far begins another if it tells enough.
 */
final class DraftJoiner {
  /** More than goods of one kind weigh. */
  private static final int FOCUS = 5;

  private final List<SaleDraft> drafts = new ArrayList<>();

  /** The sale that was spoken of last. */
  private @Nullable SaleDraft focus;

  /** A deal between two parties, told before any goods or sum are. */
  private @Nullable Statement opening;

  private final TotalParts parts = new TotalParts();

  /** What was told of several sales at once, before each was told. */
  private final List<Overture> overtures = new ArrayList<>();

  void add(Statement statement) {
    var overture = Overture.of(statement);
    if (overture != null) {
      overtures.add(overture);
    }
    if (Telling.isNothing(statement) || isOfAllApproved(statement)) {
      return;
    }
    for (var draft : drafts) {
      if (isTurned(draft, statement)) {
        draft.parties().turn();
      }
    }
    parts.note(statement, drafts);
    var draft = best(statement);
    if (draft != null) {
      draft.add(statement);
      focus = draft;
    } else if (isOfATotal(statement)
        || isNextOfSeveral(statement) && statement.amount() != null
        || tellsNews(statement) && !isOfOthers(statement)) {
      var begun = new SaleDraft(opened(statement));
      if (isInOneBreath(begun) || isNextOfSeveral(statement)) {
        begun.inherit(drafts.getLast());
      }
      if (!drafts.isEmpty() && (statement.speaksOfAnother() || Backdrop.is(statement.sentence()))) {
        begun.beside(drafts.getLast());
      }
      drafts.add(begun);
      focus = begun;
    } else if (drafts.isEmpty() && Telling.isOfADealAlone(statement)) {
      opening = statement;
    }
  }

  /** Whether no sale was told yet. */
  boolean isEmpty() {
    return drafts.isEmpty();
  }

  /** Adds a step of all that was told to every sale that is approved, and tells whether it is. */
  private boolean isOfAllApproved(Statement statement) {
    if (!isOnAll(statement)) {
      return false;
    }
    var approved = drafts.stream().filter(draft -> draft.course().isApproved()).toList();
    approved.forEach(draft -> Overture.giveNotice(draft, statement));
    return !approved.isEmpty();
  }

  /** With the parties of a deal that was told right before without its goods. */
  private Statement opened(Statement statement) {
    var goesOn =
        opening != null
            && drafts.isEmpty()
            && statement.sentence().ordinal() - opening.sentence().ordinal() <= Agreement.NEAR
            && statement.parties(Part.RECIPIENT).isEmpty()
            && !Agreement.areDisjoint(
                statement.parties(Part.SUPPLIER), opening.parties(Part.SUPPLIER));
    return goesOn ? statement.following(opening) : statement;
  }

  /** "The administration notified Congress of its decisions": a step of all that was told. */
  private static boolean isOnAll(Statement statement) {
    return statement.items().isEmpty()
        && statement.amount() == null
        && !statement.names(Part.RECIPIENT)
        && statement.tells(Status.NOTIFIED);
  }

  /** "UK signs deal with India" does not tell who sells; the sentence behind the headline does. */
  private static boolean isTurned(SaleDraft draft, Statement statement) {
    return Agreement.isHeadline(draft, statement)
        && !draft.suppliers().isEmpty()
        && draft.suppliers().keySet().equals(statement.parties(Part.RECIPIENT))
        && draft.recipients().keySet().equals(statement.parties(Part.SUPPLIER));
  }

  /** Another type that nobody gets, orders or pays, such as what the goods replace, is no news. */
  private boolean tellsNews(Statement statement) {
    return Telling.isOfASale(statement)
        && (drafts.isEmpty()
            || statement.names(Part.RECIPIENT)
            || !statement.statuses().isEmpty()
            || statement.amount() != null);
  }

  /** "180 of these, valued at $3 billion, and 212 of those, valued at $2 billion": of one buyer. */
  private boolean isInOneBreath(SaleDraft begun) {
    return !drafts.isEmpty()
        && begun.recipients().isEmpty()
        && begun.amount() != null
        && drafts.getLast().amount() != null
        && drafts.getLast().lastOrdinal() == begun.lastOrdinal();
  }

  /** "Gói còn lại trị giá 150 triệu USD": of the parties and the stage of the one before. */
  private boolean isNextOfSeveral(Statement statement) {
    return !drafts.isEmpty()
        && statement.statuses().stream().allMatch(told -> told.tense() == Tense.BARE)
        && !statement.names(Part.RECIPIENT)
        && (statement.sentence().phrases().vietnamese()
            ? Goods.isOneOfSeveral(statement)
            : Pointing.is(statement.sentence()) && Pointing.isOneOfSeveral(statement.sentence()));
  }

  /** Whether it tells what another country than the seller has, gives or fires. */
  private boolean isOfOthers(Statement statement) {
    return !drafts.isEmpty()
        && Agreement.isOfAnotherSeller(
            drafts.getLast(), statement, statement.parties(Part.SUPPLIER));
  }

  /** "A second package, valued at $675 million": a part of a total that was told without items. */
  private boolean isOfATotal(Statement statement) {
    return statement.amount() != null
        && !statement.names(Part.RECIPIENT)
        && !statement.items().isEmpty()
        && (statement.transfers() || !statement.statuses().isEmpty())
        && drafts.stream()
            .anyMatch(
                total ->
                    total.amount() != null
                        && (total.total() == 0 || Goods.listsParts(statement))
                        && GrandTotal.isPart(statement.amount().value(), total.amount().value()));
  }

  /** The sales in the order in which they were told; a total gives way to its parts. */
  List<SaleDraft> drafts() {
    var resolved = GrandTotal.resolve(parts.resolve(drafts));
    if (opening != null) {
      resolved.forEach(draft -> draft.openedBy(opening));
    }
    for (var overture : overtures) {
      resolved.forEach(overture::clear);
    }
    Siblings.share(resolved);
    return resolved;
  }

  /** "The value of that contract": of the sale that the sentence right before told. */
  private boolean isInFocus(SaleDraft draft, Statement statement) {
    return draft == focus
        && statement.sentence().ordinal() - draft.lastOrdinal() <= 1
        && Definite.isAboutTheDeal(statement.sentence());
  }

  private @Nullable SaleDraft best(Statement statement) {
    SaleDraft best = null;
    var most = 0;
    var recipients = statement.parties(Part.RECIPIENT);
    var suppliers = statement.parties(Part.SUPPLIER);
    for (var draft : drafts.reversed()) {
      var agreement = 2 * Agreement.of(draft, statement, recipients, suppliers);
      if (agreement > 0 && isInFocus(draft, statement)) {
        agreement += FOCUS;
      }
      // Of two that agree as well, the one with a buyer is a sale.
      agreement += agreement > 0 && !draft.recipients().isEmpty() ? 1 : 0;
      if (agreement > most) {
        most = agreement;
        best = draft;
      }
    }
    return best;
  }
}
