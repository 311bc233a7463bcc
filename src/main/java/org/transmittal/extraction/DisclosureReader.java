package org.transmittal.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.extraction.Disclosure.Field;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Phrases;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Money;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** Reads a contract whose buyer, goods and value are printed as fields. */
final class DisclosureReader {
  /** The currency of a sum that only its label tells: "Contract amount (KRW)". */
  private static final Pattern CURRENCY = Pattern.compile("\\(([A-Z]{3})\\)");

  private static final Pattern FIGURES = Pattern.compile("\\d[\\d,]{3,24}(?:\\.\\d{1,2})?");

  private final ItemReader items;

  DisclosureReader(ItemReader items) {
    this.items = items;
  }

  /** The sale of a form; null where a text is none, or names no buyer abroad, or no goods. */
  @Nullable SaleDraft read(String text, Phrases phrases) {
    var form = Disclosure.of(text);
    return form == null ? null : read(form, phrases);
  }

  private @Nullable SaleDraft read(Disclosure form, Phrases text) {
    var all = Sentence.all(text);
    var buyer = party(all, form.values().get(Field.BUYER), Part.RECIPIENT);
    var seller = party(all, form.values().get(Field.SELLER), Part.SUPPLIER);
    var goods = goods(all, form.values().get(Field.GOODS));
    if (buyer == null
        || goods.isEmpty()
        || seller != null && seller.party().equals(buyer.party())) {
      return null;
    }
    var parties = new ArrayList<PartyPhrase>();
    parties.add(buyer);
    if (seller != null) {
      parties.add(seller);
    }
    var label = all.part(form.labels().get(Field.BUYER));
    var signed =
        new StatusPhrase(Status.CONTRACTED, label.words(label.from(), label.to()), label.from());
    var draft =
        new SaleDraft(
            Statement.printed(all, parties, sum(all, form), List.of(signed), days(all, form)));
    draft.list(goods);
    return draft;
  }

  private static @Nullable PartyPhrase party(Sentence all, @Nullable Span value, Part part) {
    if (value == null) {
      return null;
    }
    var words = all.part(value);
    PartyPhrase firm = null;
    for (var sense : words.senses()) {
      var name = words.words(sense.from(), sense.to());
      if (sense.meaning() instanceof Country country && !MakerPart.isInAFirm(words, sense)) {
        return new PartyPhrase(country.party(), part, name, sense.from());
      }
      if (firm == null && sense.meaning() instanceof Maker maker && maker.countries().size() == 1) {
        Party first = maker.countries().getFirst();
        firm = new PartyPhrase(first, part, name, sense.from());
      }
    }
    return part == Part.SUPPLIER ? firm : null;
  }

  private List<ItemPhrase> goods(Sentence all, @Nullable Span value) {
    return value == null ? List.of() : items.read(all.part(value));
  }

  private static @Nullable Found<Amount> sum(Sentence all, Disclosure form) {
    var value = form.values().get(Field.VALUE);
    if (value == null) {
      return null;
    }
    var words = all.part(value);
    var found = Phrases.within(all.phrases().amounts(), words.from(), words.to());
    if (!found.isEmpty()) {
      return found.getFirst();
    }
    var text = all.tokens().text();
    var currency = CURRENCY.matcher(form.labels().get(Field.VALUE).of(text));
    var figures = FIGURES.matcher(text).region(value.start(), value.end());
    if (!currency.find() || !figures.find()) {
      return null;
    }
    var number = new BigDecimal(figures.group().replace(",", ""));
    var money = new Money(number, null, currency.group(1), Bound.EXACT);
    var part = all.part(new Span(figures.start(), figures.end()));
    return new Found<>(new Amount(money, List.of(), List.of()), part.from(), part.to());
  }

  private static List<Found<PartialDate>> days(Sentence all, Disclosure form) {
    var value = form.values().get(Field.DAY);
    if (value == null) {
      return List.of();
    }
    var words = all.part(value);
    return Phrases.within(all.phrases().dates(), words.from(), words.to());
  }
}
