package org.transmittal.sale;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of sale whose amounts may be added to one another; totals never mix them.
 *
 * @param level proposals, contracted or delivered
 * @param course whether they go on
 */
public record SaleGroup(Level level, Course course) implements Comparable<SaleGroup> {
  /** How binding the sales of a group are. */
  public enum Level {
    PROPOSALS("Proposals"),
    CONTRACTED("Contracted"),
    DELIVERED("Delivered"),
    /** The text tells no stage, as where only a refusal is told. */
    UNTOLD("Stage not told");

    private final String title;

    Level(String title) {
      this.title = title;
    }

    /** The words for it in a report. */
    public String title() {
      return title;
    }
  }

  /** Whether the sales of a group go on. */
  public enum Course {
    ACTIVE("active"),
    SUSPENDED("suspended"),
    ENDED("ended");

    private final String title;

    Course(String title) {
      this.title = title;
    }

    /** The word for it in a report. */
    public String title() {
      return title;
    }
  }

  /**
   * The group of a sale.
   *
   * @param stage null where no source tells one
   */
  public static SaleGroup of(@Nullable SaleStage stage, Standing standing) {
    var level =
        switch (stage) {
          case null -> Level.UNTOLD;
          case NEGOTIATION, REQUESTED, APPROVED, NOTIFIED -> Level.PROPOSALS;
          case CONTRACTED -> Level.CONTRACTED;
          case DELIVERED -> Level.DELIVERED;
        };
    var course =
        switch (standing) {
          case ACTIVE -> Course.ACTIVE;
          case SUSPENDED -> Course.SUSPENDED;
          case BLOCKED, CANCELLED -> Course.ENDED;
        };
    return new SaleGroup(level, course);
  }

  /** The words for the group in a report, such as "Proposals, suspended". */
  public String title() {
    return course == Course.ACTIVE ? level.title() : level.title() + ", " + course.title();
  }

  @Override
  public int compareTo(SaleGroup other) {
    var byLevel = level.compareTo(other.level);
    return byLevel != 0 ? byLevel : course.compareTo(other.course);
  }
}
