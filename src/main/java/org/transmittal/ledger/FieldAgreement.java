package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.transmittal.sale.Sale.Conflict;
import org.transmittal.sale.Sale.Version;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleTerms;

/**
 * How far the sources of a sale agree on one of its values.
 *
 * @param field what they state
 * @param versions each way they state it, the one that the sale shows first; never empty. A sum
 *     that a source says no longer holds is history, and contradicts nothing
 * @param decided whether a person decided what the sale shows
 */
public record FieldAgreement(SaleField field, List<Counted> versions, boolean decided) {
  public FieldAgreement {
    versions = List.copyOf(versions);
  }

  /**
   * A version and its weight.
   *
   * @param reports how many independent reports state it so: copies of one story are one
   * @param earlier whether a source says that it was so before, and is no more
   */
  public record Counted(Version version, int reports, boolean earlier) {}

  /** The verdict in a word. */
  public enum Verdict {
    ALL_AGREE("all agree"),
    /** More than half of the reports that state the value state the one that is shown. */
    MOST("most"),
    CONFLICT("conflict"),
    DECIDED("decided by a person");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** The verdict in words. */
    public String words() {
      return words;
    }
  }

  /**
   * The agreement on each value that is stated and compared; what the course of events changes,
   * such as the stage, is not.
   *
   * @param shown the terms of the sale
   * @param reports the report that each mention belongs to, by the mention's key
   * @param decided the fields on which a decision is in effect
   */
  public static List<FieldAgreement> of(
      List<SaleMention> mentions,
      SaleTerms shown,
      Map<String, String> reports,
      Set<SaleField> decided) {
    var earlier = new EarlierAmounts(mentions);
    return Conflicts.compared(mentions, shown).stream()
        .map(
            field ->
                new FieldAgreement(
                    field.field(),
                    counted(field, shown, earlier, reports),
                    decided.contains(field.field())))
        .toList();
  }

  private static List<Counted> counted(
      Conflict field, SaleTerms shown, EarlierAmounts earlier, Map<String, String> reports) {
    var isAmount = field.field() == SaleField.AMOUNT;
    var counted = new ArrayList<Counted>();
    for (var version : field.versions()) {
      var isShown = version.value().equals(FieldText.of(field.field(), shown));
      var isEarlier = isAmount && !isShown && earlier.holds(version);
      counted.add(new Counted(version, count(version, reports), isEarlier));
    }
    if (isAmount) {
      for (var version : earlier.besides(field.versions())) {
        counted.add(new Counted(version, count(version, reports), true));
      }
    }
    return counted;
  }

  private static int count(Version version, Map<String, String> reports) {
    return (int) version.mentions().stream().map(reports::get).distinct().count();
  }

  /** How many reports state what holds; one that states two versions counts for both. */
  public int reports() {
    return standing().mapToInt(Counted::reports).sum();
  }

  /** Whether sources state differently what holds. */
  public boolean isContested() {
    return standing().count() > 1;
  }

  /** Whether there is more to tell than one version. */
  public boolean hasVersions() {
    return versions.size() > 1;
  }

  private Stream<Counted> standing() {
    return versions.stream().filter(version -> !version.earlier());
  }

  /** How far they agree. */
  public Verdict verdict() {
    if (decided) {
      return Verdict.DECIDED;
    }
    if (!isContested()) {
      return Verdict.ALL_AGREE;
    }
    return versions.getFirst().reports() * 2 > reports() ? Verdict.MOST : Verdict.CONFLICT;
  }
}
