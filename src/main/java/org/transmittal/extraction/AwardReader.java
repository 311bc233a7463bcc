package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Phrases;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * Reads the awards of a contract announcement. Only one with a foreign customer who is named is a
 * sale; where its own forces share in it, the sum is not the customer's, unless that part is told.
 */
final class AwardReader {
  private static final Party SELLER = new Party("US");

  /**
   * Where the work is done, who manages it, and that it was no tender: no customer stands there.
   */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?is)\\b(?:work\\s+(?:on|under|will|is|locations?)|will\\s+be\\s+performed|performed\\s+(?:in|at)"
              + "|contracting\\s+activity|bids?\\s+(?:was|were)|offers?\\s+(?:was|were))\\b");

  private static final Pattern CUSTOMER =
      Pattern.compile(
          "(?i)\\bforeign\\s+military\\s+sales?\\b|\\bFMS\\b|\\bgovernments?\\s+of\\b|\\bon\\s+behalf"
              + "\\s+of\\b|\\bin\\s+support\\s+of\\b|\\b(?:for|to)\\s+the\\s+(?:royal|kingdom|republic)\\b");

  /** Money of the department's own, or its forces among the customers. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?<!Royal\\s)\\b(?:U\\.S\\.\\s+)?(?:Navy|Air\\s+Force|Army|Marine\\s+Corps|Space\\s+Force"
              + "|Defense-wide|DOD|Department\\s+of\\s+(?:Defense|War))\\b");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)(?:governments?\\s+of|foreign\\s+military\\s+sales?|\\bFMS\\b)[^;.$]{0,120}?\\(\\s*"
              + Dollars.PRINTED);
  private static final Pattern OWN_SHARE =
      Pattern.compile("[^;.$,()]{0,20}[(,]\\s*" + Dollars.PRINTED);
  private static final Pattern CEILING =
      Pattern.compile("(?i)not-to-exceed|not\\s+to\\s+exceed|maximum|ceiling|up\\s+to");
  private static final Pattern DAY =
      Pattern.compile("(?i)\\bawarded\\s+(?:on\\s+)?(?=[A-Z][a-z]+\\.?\\s\\d)");
  private static final Pattern LIST_OF =
      Pattern.compile("(?i)\\bcontracts\\s+(?:awarded\\s+)?for\\s+(?=\\w+\\.?\\s\\d)");
  private static final Pattern GOODS =
      Pattern.compile("(?is)\\b(?:for|procures?|provides?)\\s+(.+)");

  private final ItemReader prose;

  AwardReader(ItemReader prose) {
    this.prose = prose;
  }

  /** The sale of each award that names a foreign customer. */
  List<SaleDraft> read(List<Award> awards, Phrases text) {
    var all = Sentence.all(text);
    var sentences = Sentences.of(text, Evidence.Source.TEXT, 0);
    var drafts = new ArrayList<SaleDraft>();
    for (var award : awards) {
      var body = all.part(award.body());
      var told =
          sentences.stream()
              .filter(sentence -> sentence.to() > body.from() && sentence.from() < body.to())
              .map(sentence -> all.part(Math.max(body.from(), sentence.from()), sentence.to()))
              .filter(sentence -> !ASIDE.matcher(raw(sentence)).find())
              .toList();
      var customers = customers(told);
      var shares = shares(customers, award, all);
      if (shares.size() > 1 && shares.size() == customers.size()) {
        // The number of pieces is that of all customers together.
        var uncounted = items(award, all, told).stream().map(ItemPhrase::uncounted).toList();
        shares.forEach(
            (one, share) -> drafts.add(draft(award, all, List.of(one), share, uncounted)));
      } else if (!customers.isEmpty()) {
        var amount = amount(award, all, told);
        drafts.add(draft(award, all, customers, amount, items(award, all, told)));
      }
    }
    return drafts;
  }

  private SaleDraft draft(
      Award award,
      Sentence all,
      List<PartyPhrase> customers,
      @Nullable Found<Amount> amount,
      List<ItemPhrase> items) {
    var awarded = all.part(award.awarded());
    var words = awarded.words(awarded.from(), awarded.to());
    var parties = new ArrayList<>(customers);
    parties.add(new PartyPhrase(SELLER, Part.SUPPLIER, words, awarded.from()));
    var draft =
        new SaleDraft(
            new Statement(
                all,
                true,
                parties,
                List.of(),
                amount,
                List.of(new StatusPhrase(Status.CONTRACTED, words, awarded.from())),
                null,
                dates(award, all)));
    draft.list(items);
    return draft;
  }

  /** The foreign countries of the sentences on customers, each once. */
  private static List<PartyPhrase> customers(List<Sentence> told) {
    var customers = new LinkedHashMap<Party, PartyPhrase>();
    for (var sentence : told) {
      if (!CUSTOMER.matcher(raw(sentence)).find()) {
        continue;
      }
      for (var sense : sentence.phrases().senses().within(sentence.from(), sentence.to())) {
        if (sense.meaning() instanceof Country country && !country.party().equals(SELLER)) {
          var words = sentence.words(sense.from(), sense.to());
          customers.putIfAbsent(
              country.party(),
              new PartyPhrase(country.party(), Part.RECIPIENT, words, sense.from()));
        }
      }
    }
    return List.copyOf(customers.values());
  }

  /** What each customer pays by itself: "Japan ($20,000,000; 12 percent)". */
  private static Map<PartyPhrase, Found<Amount>> shares(
      List<PartyPhrase> customers, Award award, Sentence all) {
    var shares = new LinkedHashMap<PartyPhrase, Found<Amount>>();
    for (var customer : customers) {
      var from = customer.words().start() + customer.words().quote().length();
      var share = OWN_SHARE.matcher(all.tokens().text()).region(from, award.body().end());
      if (share.lookingAt()) {
        var sum = Dollars.of(all.tokens().text(), new Span(share.start(1), share.end(1)));
        if (sum != null) {
          shares.put(customer, sum.found(all, Bound.EXACT));
        }
      }
    }
    return shares;
  }

  private static @Nullable Found<Amount> amount(Award award, Sentence all, List<Sentence> told) {
    var text = all.tokens().text();
    if (told.stream().anyMatch(AwardReader::isForOwnForces)) {
      var shares =
          told.stream()
              .flatMap(
                  sentence ->
                      SHARE
                          .matcher(raw(sentence))
                          .results()
                          .map(m -> at(sentence, m.start(1), m.end(1))))
              .toList();
      var share = shares.size() == 1 ? Dollars.of(text, shares.getFirst()) : null;
      return share == null ? null : share.found(all, Bound.EXACT);
    }
    var before = text.substring(award.awarded().end(), award.sum().start());
    var bound =
        CEILING.matcher(before).find()
            ? Bound.UP_TO
            : before.contains("estimated") ? Bound.APPROX : Bound.EXACT;
    var sum = Dollars.of(text, award.sum());
    return sum == null ? null : sum.found(all, bound);
  }

  /** "The Royal Danish Air Force" and "the Japanese Navy" are none of them. */
  private static boolean isForOwnForces(Sentence sentence) {
    var own = OWN.matcher(raw(sentence)).results().toList();
    for (var match : own) {
      var token = sentence.part(at(sentence, match.start(), match.end())).from();
      if (sentence.phrases().senses().endingAt(token, Country.class) == null
          || raw(sentence).startsWith("U.S.", match.start())) {
        return true;
      }
    }
    return false;
  }

  /** What the award is for; where no arms are told by name, the words behind "for". */
  private List<ItemPhrase> items(Award award, Sentence all, List<Sentence> told) {
    var items = new ArrayList<ItemPhrase>();
    for (var sentence : told) {
      var onCustomers = CUSTOMER.matcher(raw(sentence)).find();
      prose.read(sentence).stream()
          .filter(item -> !onCustomers || !item.item().designations().isEmpty())
          .forEach(items::add);
    }
    items.removeIf(item -> item.kind().equals("arms") && item.item().designations().isEmpty());
    if (!items.isEmpty()) {
      return items;
    }
    var text = all.tokens().text();
    var goods = GOODS.matcher(text).region(award.sum().end(), award.body().end());
    if (!goods.find()) {
      return items;
    }
    var list = all.part(new Span(goods.start(1), award.body().end()));
    return EquipmentList.read(list).stream().limit(1).toList();
  }

  private static List<Found<PartialDate>> dates(Award award, Sentence all) {
    var text = all.tokens().text();
    for (var pattern : List.of(DAY, LIST_OF)) {
      var from = pattern.equals(DAY) ? award.body().start() : 0;
      var to = pattern.equals(DAY) ? award.body().end() : award.body().start();
      var day = pattern.matcher(text).region(from, to);
      if (day.find()) {
        var token = all.tokens().at(day.end());
        return Phrases.within(all.phrases().dates(), token, token + 1);
      }
    }
    return List.of();
  }

  private static Span at(Sentence sentence, int start, int end) {
    var offset = sentence.tokens().start(sentence.from());
    return new Span(offset + start, offset + end);
  }

  private static String raw(Sentence sentence) {
    return sentence.tokens().raw(sentence.from(), sentence.to());
  }
}
