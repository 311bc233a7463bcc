package org.transmittal.sale;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sale as one article tells it.
 *
 * @param key the article's key and the place of the sale's first words in it, so that a person's
 *     decision on the mention outlives a change of the rules
 * @param article the key of the article
 * @param articleDate the date of the article; null where it has none
 * @param rules the version of the rules that read it
 * @param role why the article tells of it
 * @param terms what the article says
 * @param value the parts of the amount; null where the article is no notice that prints them
 * @param restated what it says that the sale was told as before; null if nothing
 * @param cited the sources that the article itself names, in the order of the text
 * @param evidence the words for each value of the terms
 */
public record SaleMention(
    String key,
    String article,
    @Nullable LocalDate articleDate,
    String rules,
    Role role,
    SaleTerms terms,
    @Nullable CaseValue value,
    @Nullable Restated restated,
    List<String> cited,
    List<Evidence> evidence) {
  public SaleMention {
    cited = List.copyOf(cited);
    evidence = List.copyOf(evidence);
  }

  /**
   * The official body whose word its status is, as the article names it: a notice or a release is
   * its word, and so is what it is quoted with. Null where the status is the article's own claim.
   */
  public @Nullable String official() {
    return evidence.stream()
        .filter(words -> words.field() == SaleField.OFFICIAL)
        .map(Evidence::quote)
        .findFirst()
        .orElse(null);
  }
}
