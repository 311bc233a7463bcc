package org.transmittal.extraction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Sieve;
import org.transmittal.normalization.ArmsWords;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Currency;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Meaning.Weapon;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.RoughSentences;
import org.transmittal.normalization.Rules;

/**
 * Holds back the texts that tell of no sale, whatever more is known of their articles: those that
 * have no word for arms, and those that are no official document and in which no sentence has words
 * of a deal and words for goods, a code or money. News begin to tell a sale by such a sentence
 * alone.
 */
public final class SaleSieve implements Sieve {
  private static final long DEAL = MeaningTypes.of(Transfer.class, Cue.class);
  private static final long GOODS = MeaningTypes.of(Noun.class, Weapon.class, Currency.class);
  private static final long PARTY = MeaningTypes.of(Country.class, Maker.class, Weapon.class);

  /** Parts of the words of {@link Goods#goesOnWithParts}, behind the letter that may be large. */
  private static final List<String> PARTS =
      List.of("nclud", "ompris", "ncompass", "cover", "Cover", "ồm");

  /** How a line may begin that stands above the headline, and how many lines are looked at then. */
  private static final String ABOVE = "SsNnVvCcBb \n\t";

  private static final int OPENING = 6;

  /** Characters that may part a sentence of a sale from a word for arms before it or behind it. */
  private static final int NEAR = 300;

  /** Menus and captions may stand between two sentences that are one behind the other. */
  private static final int REACH_IN_A_PAGE = 4;

  private final ArmsWords arms;
  private final RoughSentences sentences;

  /**
   * @param rules those that articles are read by
   */
  public SaleSieve(Rules rules) {
    arms = rules.armsWords();
    sentences = rules.rough(Sentences.ABBREVIATIONS);
  }

  @Override
  public boolean mayHold(char[] raw, int from, int to) {
    return arms.standIn(raw, from, to);
  }

  @Override
  public boolean mayLetThrough(String words) {
    return arms.standIn(words)
        && (sentences.anyMatch(words, mayBegin(words)) || mayBeOfficial(words));
  }

  /** Of any sentence, as any may turn out to be the headline. */
  private RoughSentences.Question mayBegin(String words) {
    var tells = new Telling(words, REACH_IN_A_PAGE);
    return (types, from, to) ->
        tells.isTrue(types, from, to) || mayOpen(types, words.substring(from, to));
  }

  @Override
  public boolean letsThrough(@Nullable String title, String text) {
    var headline = title != null && arms.standIn(title);
    return headline && (mayTellASale(title) || sentences.anyMatch(text, new Telling(text, 1)))
        || (headline || arms.standIn(text)) && mayTellASale(text);
  }

  private boolean mayTellASale(String text) {
    return sentences.anyMatch(text, ofArms(text)) || mayBeOfficial(text) || mayOpenASale(text);
  }

  /** Of a sentence of a sale with a word for arms in it or near it. */
  private RoughSentences.Question ofArms(String text) {
    var letters = text.toCharArray();
    var tells = new Telling(text, 1);
    return (types, from, to) ->
        tells.isTrue(types, from, to)
            && arms.standIn(letters, Math.max(0, from - NEAR), Math.min(letters.length, to + NEAR));
  }

  /** Whether a sentence may tell a sale, with those before it where it may only point at it. */
  private static final class Telling implements RoughSentences.Question {
    private final String text;
    private final long[] before;
    private int count;

    /**
     * @param reach how many sentences before it one may point at
     */
    Telling(String text, int reach) {
      this.text = text;
      before = new long[reach];
    }

    @Override
    public boolean isTrue(long types, int from, int to) {
      var told = types;
      if (Pointing.mayBegin(text, from)) {
        for (var earlier : before) {
          told |= earlier;
        }
      }
      before[count++ % before.length] = types;
      return mayTellASale(told);
    }
  }

  /** As {@link Sentence#mayTellASale}. */
  private static boolean mayTellASale(long types) {
    return MeaningTypes.meet(types, DEAL)
        && (MeaningTypes.meet(types, GOODS) && MeaningTypes.meet(types, PARTY)
            || MeaningTypes.meet(types, RoughSentences.CODE));
  }

  private static boolean mayBeOfficial(String text) {
    return Notices.mayStandIn(text)
        || Release.mayStandIn(text)
        || text.contains("FMS")
        || Award.isAnnouncement(text)
        || Disclosure.of(text) != null;
  }

  /**
   * A headline can begin to tell one without naming whose it is, and "It includes 60 missiles" has
   * no other words of a deal. A source or a count of comments may stand above it.
   */
  private boolean mayOpenASale(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(text.isEmpty() || ABOVE.indexOf(text.charAt(0)) < 0 ? 1 : OPENING)
        .anyMatch(line -> sentences.anyMatch(line, mayOpen(line)));
  }

  private RoughSentences.Question mayOpen(String line) {
    return (types, from, to) -> mayOpen(types, line.substring(from, to));
  }

  private boolean mayOpen(long types, String words) {
    return MeaningTypes.meet(types, GOODS | RoughSentences.CODE)
        && (MeaningTypes.meet(types, DEAL) || tellsParts(words))
        && arms.standIn(words);
  }

  private static boolean tellsParts(String line) {
    return PARTS.stream()
        .anyMatch(part -> line.contains(part) || line.contains(part.toUpperCase(Locale.ROOT)));
  }
}
