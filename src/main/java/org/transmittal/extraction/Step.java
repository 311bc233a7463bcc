package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Found;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Status;

/**
 * A status of a sale as a statement tells it.
 *
 * @param date the day of it; null if none is told
 * @param isSure whether it is surely of this sale
 * @param isFirst whether it stands where the sale is told first
 */
record Step(
    StatusPhrase phrase, @Nullable Told<PartialDate> date, boolean isSure, boolean isFirst) {

  private static final List<String> DELIVERIES = List.of("deliver", "shipping", "shipments");

  /** One that is surely of a sale. */
  static Step sure(Statement statement, StatusPhrase phrase, boolean isFirst) {
    return new Step(phrase, date(statement, phrase), true, isFirst);
  }

  /** The day that stands nearest to a status; null if none is told, or it is another verb's. */
  static @Nullable Told<PartialDate> date(Statement statement, StatusPhrase phrase) {
    var date = statement.dateNear(phrase.from());
    return date == null
            || isToCome(phrase)
            || isAhead(statement, phrase, date)
            || isOfAnotherVerb(statement, phrase, date)
        ? null
        : new Told<>(date.value(), statement.sentence().words(date.from(), date.to()));
  }

  /** What was signed or delivered was so before the article; another day is told beside it. */
  private static boolean isAhead(
      Statement statement, StatusPhrase phrase, Found<PartialDate> date) {
    var published = statement.sentence().phrases().date();
    return published != null
        && phrase.tense() == Tense.FACT
        && phrase.status() != Status.NEGOTIATION
        && date.value().firstDay().isAfter(published);
  }

  /** "Plans to start deliveries late next year": that is not the day of the contract. */
  private static boolean isToCome(StatusPhrase phrase) {
    return phrase.status() == Status.CONTRACTED
        && phrase.tense() == Tense.NAMED
        && DELIVERIES.stream().anyMatch(phrase.words().quote()::contains);
  }

  /** "It took delivery under a contract signed in 2016": that is the day of the signing. */
  private static boolean isOfAnotherVerb(
      Statement statement, StatusPhrase phrase, Found<PartialDate> date) {
    for (var other : statement.statuses()) {
      if (other.status() != phrase.status()
          && other.tense() == Tense.FACT
          && other.from() > phrase.from()
          && other.from() < date.from()) {
        return true;
      }
    }
    return false;
  }

  Status status() {
    return phrase.status();
  }

  Tense tense() {
    return phrase.tense();
  }

  Words words() {
    return phrase.words();
  }
}
