package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * Reads the awards of a contract announcement. Only one with a foreign customer who is named, or to
 * a foreign company, is a sale; where its own forces share in it, the sum is not the customer's,
 * unless that part is told.
 */
final class AwardReader {
  private static final Party HOME = new Party("US");

  /** Where a seat of a company is in the United States: Georgia is a state of theirs. */
  private static final Set<String> STATES = Set.of("US", "GE");

  /**
   * Where the work is done, who manages it, and that it was no tender: no customer stands there.
   */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?is)\\b(?:work\\s+(?:on|under|will|is|locations?)|will\\s+be\\s+performed|performed\\s+(?:in|at)"
              + "|contracting\\s+activity|bids?\\s+(?:was|were)|offers?\\s+(?:was|were))\\b");

  static final Pattern CUSTOMER =
      Pattern.compile(
          "(?i)\\bforeign\\s+military\\s+sales?\\b|\\bFMS\\b|\\bgovernments?\\s+of\\b|\\bon\\s+behalf"
              + "\\s+of\\b|\\bin\\s+support\\s+of\\b|\\b(?:for|to)\\s+the\\s+(?:royal|kingdom|republic)\\b");

  private static final Pattern DAY =
      Pattern.compile("(?i)\\bawarded\\s+(?:on\\s+)?(?=[A-Z][a-z]+\\.?\\s\\d)");

  private final AwardGoods goods;

  AwardReader(ItemReader prose) {
    this.goods = new AwardGoods(prose);
  }

  /** The sale of each award that names a foreign customer. */
  List<SaleDraft> read(List<Award> awards, Phrases text) {
    var all = Sentence.all(text);
    var drafts = new ArrayList<SaleDraft>();
    for (var award : awards) {
      var body = all.part(award.body());
      var told =
          Sentences.of(body).stream()
              .filter(sentence -> !ASIDE.matcher(sentence.raw()).find())
              .toList();
      var customers = customers(told);
      var shares = AwardMoney.shares(customers, award, all);
      if (shares.size() > 1 && shares.size() == customers.size()) {
        // The number of pieces is that of all customers together.
        var uncounted = goods.read(award, all, told).stream().map(ItemPhrase::uncounted).toList();
        shares.forEach(
            (one, share) -> drafts.add(draft(award, all, List.of(one), share, uncounted)));
      } else if (!customers.isEmpty()) {
        var amount = AwardMoney.paid(award, all, told);
        drafts.add(draft(award, all, customers, amount, goods.read(award, all, told)));
      } else {
        purchases(award, all, told).forEach(drafts::add);
      }
    }
    return drafts;
  }

  /** The department itself buys abroad: a type that is named, from a company in another country. */
  private List<SaleDraft> purchases(Award award, Sentence all, List<Sentence> told) {
    var awarded = all.part(award.awarded()).from();
    var tokens = all.tokens();
    var seat =
        all.phrases()
            .senses()
            .endingAt(tokens.is(awarded - 1, ",") ? awarded - 1 : awarded, Country.class);
    if (seat == null || !tokens.is(seat.from() - 1, ",") || STATES.contains(code(seat))) {
      return List.of();
    }
    var items = goods.read(award, all, told);
    var words = all.words(seat.from(), seat.to());
    var maker = ((Country) seat.meaning()).party();
    var seller = new PartyPhrase(maker, Part.SUPPLIER, words, seat.from());
    return items.stream().allMatch(item -> item.item().designations().isEmpty())
        ? List.of()
        : List.of(draft(award, all, List.of(seller), AwardMoney.sum(award, all), items));
  }

  private static String code(Sense country) {
    return ((Country) country.meaning()).party().code();
  }

  private SaleDraft draft(
      Award award,
      Sentence all,
      List<PartyPhrase> others,
      @Nullable Found<Amount> amount,
      List<ItemPhrase> items) {
    var awarded = all.part(award.awarded());
    var words = awarded.words(awarded.from(), awarded.to());
    var parties = new ArrayList<>(others);
    var sells = others.getFirst().part() == Part.RECIPIENT;
    var part = sells ? Part.SUPPLIER : Part.RECIPIENT;
    parties.add(new PartyPhrase(HOME, part, words, awarded.from()));
    var draft =
        new SaleDraft(
            Statement.printed(
                all,
                parties,
                amount,
                List.of(new StatusPhrase(Status.CONTRACTED, words, awarded.from())),
                dates(award, all)));
    draft.list(items);
    return draft;
  }

  /** The foreign countries that are told as customers, each once. */
  private static List<PartyPhrase> customers(List<Sentence> told) {
    var customers = new LinkedHashMap<Party, PartyPhrase>();
    for (var sentence : told) {
      var onCustomers = CUSTOMER.matcher(sentence.raw()).find();
      for (var sense : sentence.senses()) {
        if (sense.meaning() instanceof Country country
            && !country.party().equals(HOME)
            && !namesAProgramme(sentence, sense)
            && (onCustomers || isSuppliedTo(sentence, sense.from()))) {
          onCustomers = true;
          var words = sentence.words(sense.from(), sense.to());
          customers.putIfAbsent(
              country.party(),
              new PartyPhrase(country.party(), Part.RECIPIENT, words, sense.from()));
        }
      }
    }
    return List.copyOf(customers.values());
  }

  /** "The NATO Seasparrow consortium" is no customer beside its members. */
  private static boolean namesAProgramme(Sentence sentence, Sense alliance) {
    return code(alliance).length() > 2
        && sentence.tokens().isCapital(alliance.to())
        && sentence.phrases().senses().at(alliance.to(), Country.class) == null;
  }

  /** "Howitzers for Morocco and Chile": the sentence need not name the programme. */
  private static boolean isSuppliedTo(Sentence sentence, int country) {
    var preposition = Governing.preposition(sentence, country);
    return preposition.equals("for") || preposition.equals("to");
  }

  /** The day that an award tells itself; that above a list of them is a dateline. */
  private static List<Found<PartialDate>> dates(Award award, Sentence all) {
    var day = DAY.matcher(all.tokens().text()).region(award.body().start(), award.body().end());
    if (!day.find()) {
      return List.of();
    }
    var token = all.tokens().at(day.end());
    return Phrases.within(all.phrases().dates(), token, token + 1);
  }
}
