package org.transmittal.sale;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sale as all articles together tell it.
 *
 * @param key the transmittal number where one is printed, else the key of its earliest mention
 * @param terms the value shown for each field; see {@code conflicts} for the others
 * @param mentions the keys of the mentions it stands on, earliest first
 * @param joins why its mentions are together: one fewer than there are mentions
 * @param firstReported the date of its earliest dated article; null where none has one
 * @param lastReported the date of its latest dated article; null where none has one
 * @param conflicts every field that sources state differently
 */
public record Sale(
    String key,
    SaleTerms terms,
    List<String> mentions,
    List<Join> joins,
    @Nullable LocalDate firstReported,
    @Nullable LocalDate lastReported,
    List<Conflict> conflicts) {
  public Sale {
    mentions = List.copyOf(mentions);
    joins = List.copyOf(joins);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * A field that sources state differently.
   *
   * @param field what they differ in
   * @param versions each version, the one shown in the terms first
   */
  public record Conflict(SaleField field, List<Version> versions) {
    public Conflict {
      versions = List.copyOf(versions);
    }
  }

  /**
   * One way to state a field.
   *
   * @param value in words
   * @param mentions the keys of the mentions that state it so
   */
  public record Version(String value, List<String> mentions) {
    public Version {
      mentions = List.copyOf(mentions);
    }
  }
}
