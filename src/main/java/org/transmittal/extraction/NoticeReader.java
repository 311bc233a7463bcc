package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Phrases;
import org.transmittal.sale.Bound;
import org.transmittal.sale.CaseValue;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.Status;
import org.transmittal.sale.TransmittalNumber;

/** Reads a notice by its numbered fields; the prose around them tells of much else. */
final class NoticeReader {
  private static final Party SELLER = new Party("US");

  /** The sale of each notice that names a purchaser who is known. */
  List<SaleDraft> read(List<Notice> notices, Phrases text) {
    var all = Sentence.all(text);
    var drafts = new ArrayList<SaleDraft>();
    for (var notice : notices) {
      var purchasers = purchasers(all.part(notice.purchaser()));
      if (!purchasers.isEmpty()) {
        drafts.add(draft(notice, all, purchasers));
      }
    }
    return drafts;
  }

  private SaleDraft draft(Notice notice, Sentence all, Map<Party, PartyPhrase> purchasers) {
    var parties = new ArrayList<>(purchasers.values());
    var law = all.part(notice.law());
    var words = law.words(law.from(), law.to());
    parties.add(new PartyPhrase(SELLER, Part.SUPPLIER, words, law.from()));
    var total = Dollars.of(all.tokens().text(), notice.total());
    var draft =
        new SaleDraft(
            Statement.printed(
                all,
                parties,
                total == null ? null : total.found(all, Bound.APPROX),
                notified(all, notice),
                dates(all, notice.delivered())));
    notice.lists().forEach(list -> draft.list(EquipmentList.read(all.part(list))));
    draft.print().value(value(notice, all));
    number(notice, all, draft);
    amended(notice, all, draft);
    return draft;
  }

  /** Every country and body of the field; an office in the United States is not theirs. */
  private static Map<Party, PartyPhrase> purchasers(Sentence field) {
    var purchasers = new LinkedHashMap<Party, PartyPhrase>();
    for (var sense : field.senses()) {
      if (sense.meaning() instanceof Country country && !country.party().equals(SELLER)) {
        var words = field.words(sense.from(), sense.to());
        purchasers.putIfAbsent(
            country.party(), new PartyPhrase(country.party(), Part.RECIPIENT, words, sense.from()));
      }
    }
    return purchasers;
  }

  private static @Nullable CaseWords value(Notice notice, Sentence all) {
    var major = Dollars.of(all.tokens().text(), notice.majorEquipment());
    var other = Dollars.of(all.tokens().text(), notice.other());
    if (major == null && other == null) {
      return null;
    }
    var evidence = new ArrayList<Evidence>();
    if (major != null) {
      evidence.add(major.words(all).of(SaleField.MAJOR_EQUIPMENT));
    }
    if (other != null) {
      evidence.add(other.words(all).of(SaleField.OTHER_VALUE));
    }
    return new CaseWords(
        new CaseValue(major == null ? null : major.value(), other == null ? null : other.value()),
        evidence);
  }

  /** The number that is printed last above the first field. */
  private static void number(Notice notice, Sentence all, SaleDraft draft) {
    var purchaser = all.part(notice.purchaser()).from();
    var above =
        all.phrases().transmittals().stream().filter(found -> found.to() <= purchaser).toList();
    if (!above.isEmpty()) {
      var last = above.getLast();
      draft.print().number(new Told<>(last.value(), all.words(last.from(), last.to())));
    }
  }

  private static void amended(Notice notice, Sentence all, SaleDraft draft) {
    if (notice.amended() != null) {
      var field = all.part(notice.amended());
      var words = field.words(field.from(), field.to());
      TransmittalNumber.parse(words.quote())
          .ifPresent(number -> draft.print().amended(new Told<>(number, words)));
    }
  }

  private static List<StatusPhrase> notified(Sentence all, Notice notice) {
    var field = all.part(notice.delivered() == null ? notice.law() : notice.delivered());
    var words = field.words(field.from(), field.to());
    return List.of(new StatusPhrase(Status.NOTIFIED, words, field.from()));
  }

  private static List<Found<PartialDate>> dates(Sentence all, @Nullable Span delivered) {
    if (delivered == null) {
      return List.of();
    }
    var field = all.part(delivered);
    return Phrases.within(all.phrases().dates(), field.from(), field.to());
  }
}
