package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Phrases;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** Reads a notice by its numbered fields; the prose around them tells of much else. */
final class NoticeReader {
  private final ItemReader items;

  NoticeReader(ItemReader items) {
    this.items = items;
  }

  /** The one sale of a notice; null if it names no purchaser that is known. */
  @Nullable SaleDraft read(Notice notice, Phrases text) {
    var all = new Sentence(text, Evidence.Source.TEXT, 0, text.tokens().size(), 0);
    var parties = new ArrayList<PartyPhrase>();
    var purchaser = part(all, notice.purchaser());
    for (var sense : text.senses().within(purchaser.from(), purchaser.to())) {
      if (sense.meaning() instanceof Country country) {
        var words = all.words(sense.from(), sense.to());
        parties.add(new PartyPhrase(country.party(), Part.RECIPIENT, words, sense.from()));
      }
    }
    if (parties.isEmpty()) {
      return null;
    }
    var law = part(all, notice.law());
    var words = law.words(law.from(), law.to());
    parties.add(new PartyPhrase(new Party("US"), Part.SUPPLIER, words, law.from()));
    return new SaleDraft(
        new Statement(
            all,
            true,
            parties,
            notice.items() == null ? List.of() : items.read(part(all, notice.items())),
            notice.total() == null ? null : first(text.amounts(), part(all, notice.total())),
            notified(all, notice),
            null,
            notice.delivered() == null
                ? List.of()
                : within(text.dates(), part(all, notice.delivered()))));
  }

  private static List<StatusPhrase> notified(Sentence all, Notice notice) {
    var field = part(all, notice.delivered() == null ? notice.law() : notice.delivered());
    var words = all.words(field.from(), field.to());
    return List.of(new StatusPhrase(Status.NOTIFIED, words, field.from()));
  }

  private static Sentence part(Sentence all, Span span) {
    return all.part(all.tokens().at(span.start()), all.tokens().at(span.end()));
  }

  private static <T> @Nullable Found<T> first(List<Found<T>> found, Sentence part) {
    return within(found, part).stream().findFirst().orElse(null);
  }

  private static <T> List<Found<T>> within(List<Found<T>> found, Sentence part) {
    return Phrases.within(found, part.from(), part.to());
  }
}
