package org.transmittal.normalization;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Party;
import org.transmittal.sale.Status;

/** What a word or a phrase of a rule table means. One phrase can have several meanings. */
public sealed interface Meaning {
  /** A country or a body of countries, by name, by its people, or by a place or office of it. */
  record Country(Party party, Form form) implements Meaning {}

  /** A phrase with the name of a country in it that means none: the Sea of Japan. */
  record NotACountry() implements Meaning {}

  /** How a phrase names a country. */
  enum Form {
    NAME,
    PEOPLE,
    PLACE
  }

  /** A company that makes arms; its countries are empty where it is of no single one. */
  record Maker(String name, List<Party> countries) implements Meaning {}

  /**
   * A type of weapon known by name.
   *
   * @param plural whether the phrase is the name's plural: Tomahawks
   */
  record Weapon(String kind, List<Party> makers, boolean plural) implements Meaning {}

  /** A word for a kind of arms or military service. */
  record Noun(String kind) implements Meaning {}

  /** A word that tells whether a text has to do with arms at all, and nothing of a sale. */
  record ArmsWord() implements Meaning {}

  /**
   * A currency.
   *
   * @param code null where the word could mean several
   * @param candidates which ones it could mean, the commonest first
   */
  record Currency(@Nullable String code, List<String> candidates) implements Meaning {}

  /** A power of ten behind a figure. */
  record Scale(BigDecimal factor) implements Meaning {}

  /** A number in words. */
  record NumberWord(BigDecimal value) implements Meaning {}

  /** A word behind a number that makes it a measure and no count: kilometers, percent. */
  record Measure() implements Meaning {}

  /** A word before a number that makes it a name: Block 70, No. 3. */
  record Numbered() implements Meaning {}

  /**
   * A word that makes a number a bound.
   *
   * @param behind whether it stands behind the number: "40 or more"
   */
  record BoundWord(Bound bound, boolean behind) implements Meaning {}

  /**
   * Words that tell a status.
   *
   * @param status UNKNOWN for a phrase that tells none though a shorter one in it would: "will be
   *     delivered"
   * @param side whose act it must be for the words to hold
   */
  record Cue(Status status, Side side) implements Meaning {}

  /** Whose act a status is. */
  enum Side {
    ANY,
    SUPPLIER,
    BUYER
  }

  /** Words that keep a cue behind them from having happened: "has not", "could", "urged to". */
  record Denial(Denied of) implements Meaning {}

  /** Which cues a denial takes away. */
  enum Denied {
    /** Every one. */
    ANY,
    /** Every one but a negotiation, which a wish or a doubt still is. */
    DONE,
    /** A delivery that is only announced or named. */
    DELIVERED,
    /** A step of the sale that is still to come, but no halt: what will be cancelled is over. */
    COMING,
    /** A suspension, refusal or cancellation that is only called for. */
    HALTED,
    /** A contract, of which an approval or a notice says that it does not mean one. */
    AGREED,
    /** None: phrases that hold a word of denial by chance, such as phòng không, air defence. */
    NOTHING
  }

  /** Words before what a sale still awaits. */
  record Awaiting() implements Meaning {}

  /** Words about handing arms over for money: sale, buy, contract, supply. */
  record Transfer(Direction direction) implements Meaning {}

  /** A phrase with a word of a transfer in it that means none: bán đảo, a peninsula. */
  record NotATransfer() implements Meaning {}

  /** Which party stands before the words of a transfer. */
  enum Direction {
    /** The supplier acts: sell, supply, export, deliver. */
    SELLS,
    /** The recipient acts: buy, order, acquire, receive. */
    BUYS,
    /** Neither is told: sale, deal, contract. */
    NOUN,
    /** The supplier acts if it is a contract that is won: wins, was awarded. */
    WINS
  }

  /** Words that make what follows or precedes no item of a sale: "launched from", "operated by". */
  record NotAnItem(boolean before) implements Meaning {}

  /** Words that tell that a sentence speaks of another sale than the one told before. */
  record OtherSale() implements Meaning {}

  /** Words for a buyer abroad whose name is kept back: "an undisclosed customer". */
  record UnnamedBuyer() implements Meaning {}

  /** Words beside a name that has no part in the sale: a rival, an ally, whoever is told of it. */
  record NotAParty(boolean before) implements Meaning {}

  /** Words that make the money beside them no sale's total: "budget of", "apiece". */
  record NotAnAmount(boolean before) implements Meaning {}

  /** Words of civil aviation, whose purchases are no arms sales. */
  record Civil() implements Meaning {}

  /** Words that tell that arms are given and not sold. */
  record Gift() implements Meaning {}

  /** Words before the name of a source that an article cites: "according to". */
  record Attribution() implements Meaning {}

  /** A body of a state or an alliance whose own words prove what they say. */
  record Official() implements Meaning {}

  /** Words before a body that make what is said that of someone else: "a source in". */
  record NotOfficial() implements Meaning {}

  /**
   * Words by which a text gives what another says.
   *
   * @param before whether they stand before the name of who says it: "according to"
   */
  record Saying(boolean before) implements Meaning {}
}
