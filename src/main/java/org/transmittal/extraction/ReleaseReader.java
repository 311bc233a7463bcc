package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** Reads a press release of the Defense Security Cooperation Agency by its fixed sentences. */
final class ReleaseReader {
  /** Words that can stand before, between and behind the names of several buyers. */
  private static final WordSet BESIDE_NAMES =
      WordSet.of(
          "the",
          "government",
          "governments",
          "of",
          "kingdom",
          "republic",
          "state",
          "and",
          ",",
          "(",
          ")",
          "countries",
          "nations",
          "allies",
          "as",
          "for",
          "lead",
          "nation",
          "on",
          "behalf");

  private static final Pattern GOODS =
      Pattern.compile(
          "(?is)\\b(?:of|for)\\s+(?!an?\\s+estimated|\\$)(.{2,300}?)(?=,?\\s+(?:for\\s+an\\s+estimated|as\\s+well\\s+as"
              + "|and\\s+(?:associated|related)|valued|worth|with\\s+an|at\\s+an)|\\.?\\s*\\z|\\.\\s)");

  /** The sale of a release; null if its buyer is not known. */
  @Nullable SaleDraft read(Release release, Phrases text) {
    var all = Sentence.all(text);
    var parties = buyers(all.part(release.buyer()));
    if (parties.isEmpty()) {
      return null;
    }
    var seller = all.part(release.seller());
    var office = seller.words(seller.from(), seller.to());
    parties.add(new PartyPhrase(new Party("US"), Part.SUPPLIER, office, seller.from()));
    var cost = Dollars.of(text.tokens().text(), release.cost());
    var draft =
        new SaleDraft(
            Statement.printed(
                all,
                parties,
                cost == null ? null : cost.found(all, release.bound()),
                statuses(release, all),
                dates(release.day(), all)));
    var lists = release.lists().isEmpty() ? goods(all.part(release.buyer())) : release.lists();
    lists.forEach(list -> draft.list(EquipmentList.read(all.part(list))));
    return draft;
  }

  /** Cut off before what was asked for, its first sentence still names the goods. */
  private static List<Span> goods(Sentence buyer) {
    var text = buyer.tokens().text();
    var from = behindNames(buyer);
    if (from == buyer.from() || from == buyer.to()) {
      return List.of();
    }
    var rest = new Span(buyer.tokens().start(from - 1), buyer.tokens().end(buyer.to() - 1));
    var goods = OfficialProse.find(GOODS, text, rest, 1);
    return goods == null ? List.of() : List.of(goods);
  }

  /** The names at the head of the words behind "sale to"; what comes later is no buyer. */
  private static List<PartyPhrase> buyers(Sentence words) {
    var buyers = new ArrayList<PartyPhrase>();
    var head = words.part(words.from(), behindNames(words));
    for (var sense : head.senses()) {
      if (sense.meaning() instanceof Country country) {
        var name = words.words(sense.from(), sense.to());
        buyers.add(new PartyPhrase(country.party(), Part.RECIPIENT, name, sense.from()));
      }
    }
    return buyers;
  }

  private static int behindNames(Sentence words) {
    var i = words.from();
    while (i < words.to()) {
      var name = words.phrases().senses().at(i, Country.class);
      if (name == null && !BESIDE_NAMES.has(words.tokens(), i)) {
        return i;
      }
      i = name == null ? i + 1 : name.to();
    }
    return i;
  }

  private static List<StatusPhrase> statuses(Release release, Sentence all) {
    var statuses = new ArrayList<StatusPhrase>();
    add(Status.APPROVED, release.approved(), all, statuses);
    add(Status.NOTIFIED, release.notified(), all, statuses);
    return statuses;
  }

  private static void add(
      Status status, @Nullable Span span, Sentence all, List<StatusPhrase> statuses) {
    if (span != null) {
      var part = all.part(span);
      statuses.add(new StatusPhrase(status, part.words(part.from(), part.to()), part.from()));
    }
  }

  private static List<Found<PartialDate>> dates(@Nullable Span day, Sentence all) {
    if (day == null) {
      return List.of();
    }
    var words = all.part(day);
    return Phrases.within(all.phrases().dates(), words.from(), words.to());
  }
}
