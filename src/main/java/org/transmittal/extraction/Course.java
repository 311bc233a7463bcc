package org.transmittal.extraction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/** How far an article tells that a sale has got: its stage, its standing, what it awaits. */
final class Course {
  /** Labelling guide, ruling 2: of a deal that still needs approval, what is pending wins. */
  private static final List<String> APPROVAL =
      List.of(
          "approval",
          "congress",
          "parliament",
          "quốc hội",
          "nghị viện",
          "phê duyệt",
          "phê chuẩn",
          "chấp thuận");

  private static final int NOTHING = -1;
  private static final int BARE = 0;
  private static final int UNSURE = 1;
  private static final int NAMED = 2;
  private static final int OPEN = 3;
  private static final int FACT = 4;

  private @Nullable Told<SaleStage> stage;
  private @Nullable Told<Standing> standing;
  private @Nullable Told<PartialDate> stageDate;
  private @Nullable Told<PartialDate> standingDate;
  private @Nullable Told<SaleStage> proposal;
  private @Nullable Told<PartialDate> proposalDate;
  private @Nullable Words awaiting;
  private @Nullable Boolean awaitsApproval;
  private int weight = NOTHING;
  private boolean isOfIntent;
  private boolean isFirm;
  private boolean awaitsSigning;

  /** Takes in a step; a halt only where it is a fact, or told with the sale itself. */
  void add(Step step) {
    switch (step.status()) {
      case SUSPENDED, BLOCKED, CANCELLED -> {
        if (step.isFirst() || step.isSure() && step.tense() == Tense.FACT) {
          standing = new Told<>(Standing.valueOf(step.status().name()), step.words());
          standingDate = step.date() == null ? standingDate : step.date();
        }
      }
      case UNKNOWN -> {}
      case NEGOTIATION, REQUESTED, APPROVED, NOTIFIED, CONTRACTED, DELIVERED ->
          add(
              new Told<>(SaleStage.valueOf(step.status().name()), step.words()),
              step.date(),
              weight(step));
    }
  }

  /** A noun overturns no fact, and a bare verb nothing; what is of another sale perhaps, little. */
  private static int weight(Step step) {
    if (step.tense() == Tense.BARE) {
      return BARE;
    }
    var isClearance = step.status() == Status.APPROVED || step.status() == Status.NOTIFIED;
    if (!step.isSure()) {
      return step.tense() == Tense.NAMED && !isClearance ? NOTHING : UNSURE;
    }
    return switch (step.tense()) {
      case FACT -> FACT;
      case NAMED -> isClearance ? FACT : NAMED;
      case OPEN, BARE -> OPEN;
    };
  }

  private void add(Told<SaleStage> told, @Nullable Told<PartialDate> date, int toldWeight) {
    isOfIntent |= told.value() == SaleStage.NEGOTIATION && Paper.isOfIntent(told.words());
    awaitsSigning |= told.value() == SaleStage.NEGOTIATION && Paper.isToBeSigned(told.words());
    isFirm |=
        told.value() == SaleStage.DELIVERED
            || told.value() == SaleStage.CONTRACTED && !Paper.isOnlySigned(told.words());
    if (told.value().isProposal()
        && (proposal == null || told.value().compareTo(proposal.value()) > 0)) {
      proposal = told;
      proposalDate = date;
    } else if (proposalDate == null && proposal != null && told.value() == proposal.value()) {
      proposalDate = date;
    }
    var order = stage == null ? 1 : told.value().compareTo(stage.value());
    if (order > 0 && toldWeight >= weight || order < 0 && toldWeight == FACT && weight < FACT) {
      stage = told;
      stageDate = date;
      weight = toldWeight;
    } else if (order == 0 && stageDate == null) {
      stageDate = date;
      weight = Math.max(weight, toldWeight);
    }
  }

  /** Takes in what is still awaited; what was told first stays. */
  void awaits(Words words) {
    awaiting = awaiting == null ? words : awaiting;
  }

  /** Takes over from the course of a total what was not told of this part of it by itself. */
  void inherit(Course total) {
    raise(total);
    if (standing == null) {
      standing = total.standing;
      standingDate = total.standingDate;
    }
    if (total.awaiting != null) {
      awaits(total.awaiting);
    }
  }

  /** Is that of a whole whose part this is, whatever was told of the part. */
  void take(Course whole) {
    stage = whole.stage;
    stageDate = whole.stageDate;
    weight = whole.weight;
    standing = whole.standing;
    standingDate = whole.standingDate;
    proposal = whole.proposal;
    proposalDate = whole.proposalDate;
    awaiting = whole.awaiting;
  }

  /** Raises the stage to that of another. */
  void raise(Course other) {
    if (other.stage != null
        && (stage == null || stage.value().compareTo(other.stage.value()) < 0)) {
      stage = other.stage;
      stageDate = other.stageDate;
      weight = other.weight;
    }
  }

  /** The stage; an approval that is still awaited keeps a deal a proposal. Null if none is told. */
  @Nullable Told<SaleStage> stage() {
    if (!isPending()) {
      return stage;
    }
    return proposal == null ? new Told<>(SaleStage.NEGOTIATION, stage.words()) : proposal;
  }

  private boolean isPending() {
    return stage != null
        && stage.value() == SaleStage.CONTRACTED
        && (awaiting != null && awaitsApproval(awaiting)
            || isOfIntent && !isFirm
            || awaitsSigning && Paper.isOnlyAgreed(stage.words()));
  }

  private boolean awaitsApproval(Words words) {
    if (awaitsApproval == null) {
      var quote = words.quote().toLowerCase(Locale.ROOT);
      awaitsApproval = APPROVAL.stream().anyMatch(quote::contains);
    }
    return awaitsApproval;
  }

  /** The standing; null if nothing is told against the sale. */
  @Nullable Told<Standing> standing() {
    return standing;
  }

  /** The date of the standing where one is told, else of the stage; null if neither has one. */
  @Nullable Told<PartialDate> date() {
    if (standing != null) {
      return standingDate;
    }
    // The day of the signing of a letter of intent may stand with the signing alone.
    return isPending() && (proposalDate != null || !isOfIntent) ? proposalDate : stageDate;
  }

  /** What is still awaited; null if nothing is. */
  @Nullable Words awaiting() {
    return awaiting;
  }

  /** Whether the supplier's government has cleared it, and no more is told. */
  boolean isApproved() {
    var told = stage();
    return told != null && told.value() == SaleStage.APPROVED;
  }

  /** The one word for it. */
  Status status() {
    var told = stage();
    return Status.of(
        told == null ? null : told.value(), standing == null ? Standing.ACTIVE : standing.value());
  }
}
