package org.transmittal.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.warehouse.Dossier;
import org.transmittal.warehouse.GoneSale;
import org.transmittal.warehouse.LedgerSale;
import org.transmittal.warehouse.Revision;

/**
 * One thing that a report tells and its baseline did not.
 *
 * @param key the key of the sale
 * @param sale the sale as it stands; null if it is gone
 * @param revision the value that changed; null where it is not about one value
 * @param joined the key of the sale that has become part of this one; null if none has
 */
public record News(
    Kind kind,
    String key,
    @Nullable LedgerSale sale,
    @Nullable Revision revision,
    @Nullable String joined) {

  /** What kind of thing it is, in the order in which people want to know. */
  public enum Kind {
    NEW("new", "The ledger did not hold it."),
    RAISED("raised", "A source tells that it has got further."),
    OFF("off", "A source tells that it was blocked or cancelled."),
    SUSPENDED("suspended", "A source tells that it is on hold."),
    RESUMED("on again", "A source tells that it goes on after it was halted."),
    AMENDED("amended", "A source tells another value, or one that was not told before."),
    DECIDED("decided", "A person's decision changed the value; see the sheet of the decisions."),
    JOINED("joined", "It now holds another sale of the ledger: both were one."),
    RESTATED("restated by new rules", "New rules read the same sources otherwise."),
    GONE("no more told", "The ledger holds it no more: its sources tell no sale any longer.");

    private final String words;
    private final String meaning;

    Kind(String words, String meaning) {
      this.words = words;
      this.meaning = meaning;
    }

    /** The word for it. */
    public String words() {
      return words;
    }

    /** What it says. */
    public String meaning() {
      return meaning;
    }
  }

  /** All that is new of a sale. */
  public static List<News> of(Dossier dossier) {
    var news = dossier.news();
    if (news == null) {
      return List.of();
    }
    var key = dossier.key();
    if (news.isNew()) {
      return List.of(new News(Kind.NEW, key, dossier.sale(), null, null));
    }
    return Stream.concat(
            news.revisions().stream()
                .map(one -> new News(kind(one), key, dossier.sale(), one, null)),
            news.joined().stream()
                .map(other -> new News(Kind.JOINED, key, dossier.sale(), null, other)))
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  /** Of a sale that is gone. */
  public static News of(GoneSale gone) {
    return new News(Kind.GONE, gone.key(), null, null, null);
  }

  private static Kind kind(Revision revision) {
    return switch (revision.reason()) {
      case RULES -> Kind.RESTATED;
      case DECISION -> Kind.DECIDED;
      case SOURCE ->
          switch (revision.field()) {
            case STAGE -> isRaised(revision) ? Kind.RAISED : Kind.AMENDED;
            case STANDING -> standing(revision.after());
            default -> Kind.AMENDED;
          };
    };
  }

  private static boolean isRaised(Revision revision) {
    var before = revision.before();
    var after = revision.after();
    return after != null
        && (before == null || SaleStage.valueOf(after).compareTo(SaleStage.valueOf(before)) > 0);
  }

  private static Kind standing(@Nullable String after) {
    if (after == null) {
      return Kind.AMENDED;
    }
    return switch (Standing.valueOf(after)) {
      case ACTIVE -> Kind.RESUMED;
      case SUSPENDED -> Kind.SUSPENDED;
      case BLOCKED, CANCELLED -> Kind.OFF;
    };
  }

  /** {@code status}, {@code amount}; of a sale as a whole nothing. */
  public @Nullable String field() {
    return revision == null ? null : Words.lower(revision.field());
  }

  /** What the ledger said at the baseline; null where it said nothing. */
  public @Nullable String before() {
    return revision == null ? joined : HistoryWords.of(revision.field(), revision.before());
  }

  /** What it says now; null where it says nothing. */
  public @Nullable String after() {
    return revision == null ? null : HistoryWords.of(revision.field(), revision.after());
  }

  /** Whether it is about a field that people follow, and not only its number or its day. */
  boolean isAbout(SaleField field) {
    return revision != null && revision.field() == field;
  }
}
