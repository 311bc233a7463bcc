package org.transmittal.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/**
 * A step in the course of a sale.
 *
 * @param stage how far it had got by then; null where no mention up to it tells
 * @param standing whether it went on
 * @param eventDate the day of it; null where no mention tells it
 * @param mention the key of the mention that says so: the first that tells the day of it too, or
 *     else the first
 * @param article the key of its article
 * @param reported the date of that article; null where it has none
 * @param official the official body whose word it is; null where it is the article's own claim
 */
public record StatusStep(
    @Nullable SaleStage stage,
    Standing standing,
    @Nullable PartialDate eventDate,
    String mention,
    String article,
    @Nullable LocalDate reported,
    @Nullable String official) {

  /** The one word for it. */
  public Status status() {
    return Status.of(stage, standing);
  }

  /** Whether both tell that it had got as far. */
  boolean isSameStatus(StatusStep other) {
    return stage == other.stage && standing == other.standing;
  }

  /**
   * The course that the mentions of a sale tell, in the order of the articles' dates, the undated
   * before them; the last step is what the sale shows. A stage only rises: an article that looks
   * back is no step.
   */
  public static List<StatusStep> of(List<SaleMention> mentions) {
    var steps = new ArrayList<StatusStep>();
    for (var mention : MentionOrder.latestFirst(mentions).reversed()) {
      var terms = mention.terms();
      if (terms.stage() == null && terms.standing() == Standing.ACTIVE) {
        continue;
      }
      var last = steps.isEmpty() ? null : steps.getLast();
      var stage = higher(last == null ? null : last.stage(), terms.stage());
      var step =
          new StatusStep(
              stage,
              terms.standing(),
              terms.eventDate(),
              mention.key(),
              mention.article(),
              mention.articleDate(),
              mention.official());
      if (last == null || !step.isSameStatus(last)) {
        steps.add(step);
      } else if (last.eventDate() == null && terms.stage() == last.stage()) {
        steps.set(steps.size() - 1, step.eventDate() == null ? last : step);
      }
    }
    return steps;
  }

  private static @Nullable SaleStage higher(@Nullable SaleStage one, @Nullable SaleStage other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }
}
