package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Official;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/**
 * The country whose government publishes a text, as its letterhead or the office that its first
 * sentences name tells. "The Air Force will get Patriot missiles from the United States" then is
 * its own purchase, without its name.
 */
record Publisher(Party party, Words words) {
  /** How many lines a letterhead has at most, the title among them. */
  private static final int LINES = 9;

  /** No line of a letterhead is longer. */
  private static final int LONGEST = 110;

  /** In how many tokens a text comes to the office that speaks. */
  private static final int OPENING = 90;

  private static final String SELLER = "US";

  private static final WordSet BODIES =
      WordSet.of(
          ("ministry minister ministries government department agency directorate administration "
                  + "bureau office secretariat council armaments parliament")
              .split(" "));

  /** What stands beside the name of a body that only took the picture. */
  private static final WordSet CREDITS =
      WordSet.of(
          "photo", "photos", "image", "picture", "credit", "courtesy", "file", "via", "video");

  private static final WordSet EXPORTS = WordSet.of("export", "exports");

  /** The one of a text; null if it shows none. */
  static @Nullable Publisher of(Phrases text) {
    var all = Sentence.all(text);
    if (!text.senses().has(Official.class, 0, Math.min(OPENING, all.to()))) {
      return null;
    }
    var head = letterhead(all);
    return head == null ? office(all) : head;
  }

  private static @Nullable Publisher letterhead(Sentence all) {
    var raw = all.tokens().text();
    var from = raw.indexOf('\n') + 1;
    for (var i = 1; i < LINES && from > 0 && from < raw.length(); i++) {
      var newline = raw.indexOf('\n', from);
      var end = newline < 0 ? raw.length() : newline;
      if (end - from > LONGEST) {
        return null;
      }
      var line = all.part(new Span(from, end));
      var country = line.to() > line.from() ? country(line) : null;
      if (country != null) {
        return of(line, country);
      }
      from = newline + 1;
    }
    return null;
  }

  /** The country of a line that names a body, and tells of no deal. */
  private static @Nullable Sense country(Sentence line) {
    if (!line.hasWord(BODIES)
        || line.hasWord(CREDITS)
        || line.tellsADeal(line.from(), line.to())
        || !line.isALine()) {
      return null;
    }
    Sense last = null;
    for (var sense : line.senses()) {
      last = sense.meaning() instanceof Country && sense.to() <= line.to() ? sense : last;
    }
    return last;
  }

  /** An office whose own name tells its country: "the Armament Agency has signed". */
  private static @Nullable Publisher office(Sentence all) {
    var opening = all.part(0, Math.min(OPENING, all.to()));
    for (var sense : opening.senses()) {
      if (sense.meaning() instanceof Country
          && all.phrases().senses().at(sense.from(), Official.class) != null) {
        return of(opening, sense);
      }
    }
    return null;
  }

  /** Washington publishes what it sells. */
  private static @Nullable Publisher of(Sentence part, Sense country) {
    var party = ((Country) country.meaning()).party();
    return party.code().equals(SELLER)
        ? null
        : new Publisher(party, part.words(country.from(), country.to()));
  }

  /**
   * A statement on what another country sells has it buy, where it names no buyer; of an export
   * that it clears or refuses it is the seller.
   */
  Statement resolve(Statement statement) {
    if (isExported(statement)) {
      return with(statement, Part.SUPPLIER);
    }
    return statement.names(Part.RECIPIENT) || !sellsAnother(statement)
        ? statement
        : with(statement, Part.RECIPIENT);
  }

  private Statement with(Statement statement, Part part) {
    return statement.with(new PartyPhrase(party, part, words, statement.sentence().from()));
  }

  private boolean isExported(Statement statement) {
    return (statement.tells(Status.BLOCKED) || statement.tells(Status.APPROVED))
        && statement.sentence().hasWord(EXPORTS)
        && !statement.names(Part.SUPPLIER)
        && statement.names(Part.RECIPIENT)
        && !statement.parties(Part.RECIPIENT).contains(party);
  }

  private boolean sellsAnother(Statement statement) {
    if (statement.items().isEmpty() && statement.amount() == null
        || !statement.transfers() && statement.statuses().isEmpty()) {
      return false;
    }
    var sellers = statement.parties(Part.SUPPLIER);
    return !sellers.isEmpty()
        && !sellers.contains(party)
        && statement.items().stream().noneMatch(item -> item.makers().contains(party));
  }
}
