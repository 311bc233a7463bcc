package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.WordPairs;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/**
 * Tells what happened from what is only named. A text tells facts in the past or the perfect; its
 * headline and lead also in the present; an infinitive, a noun or what a modal verb governs is
 * none.
 */
enum Tense {
  /** A verb without any tense: "buy", "bán". */
  BARE,

  /** "Will sign", "to supply": it has not happened. */
  OPEN,

  /** "The delivery of", "orders for", "việc bàn giao": it is spoken of. */
  NAMED,

  /** "Has signed", "was delivered", "is negotiating", "đã ký": it holds. */
  FACT;

  /** How many sentences of an article speak in the present of what happened. */
  private static final int LEAD = 2;

  /** How far before a verb its day can stand. */
  private static final int CLAUSE = 9;

  private static final WordSet MODALS =
      WordSet.of("to will would shall should could may might must can sẽ có".split(" "));

  private static final WordSet MARKS = WordSet.of("đã", "đang", "vừa", "mới", "bị", "xong");

  private static final WordPairs PHRASES =
      WordPairs.of("sau khi", "hoàn tất", "hoàn thành", "bắt đầu");

  private static final WordSet ONCE = WordSet.of("từng");

  /** A day before a Vietnamese verb, or who does it: "do Malaysia đặt hàng". */
  private static final WordSet DAYS = WordSet.of("ngày", "hôm", "tháng", "tuần", "do");

  /** What a cue of a status tells. */
  static Tense of(Sentence sentence, Sense cue, Status status) {
    if (status == Status.NEGOTIATION) {
      // Who plans and who negotiates does so now; "to supply" and "will buy" tell no more.
      return MODALS.has(sentence.tokens(), cue.from()) ? OPEN : FACT;
    }
    return sentence.phrases().vietnamese()
        ? ofVietnamese(sentence, cue)
        : EnglishVerb.tense(sentence, cue, status);
  }

  /** A Vietnamese verb has no forms: an aspect word or a day makes it a fact. */
  private static Tense ofVietnamese(Sentence sentence, Sense cue) {
    var from = Math.max(sentence.from(), cue.from() - 2);
    if (sentence.hasWord(ONCE, from, cue.to()) || isAnAttribute(sentence, cue)) {
      return NAMED; // what was bought once is another deal
    }
    return isLead(sentence)
            || sentence.tokens().is(cue.from(), "được")
            || sentence.hasWord(MARKS, from, cue.to())
            || hasAPhrase(sentence, from, cue.to())
            || sentence.hasWord(DAYS, Math.max(sentence.from(), cue.from() - CLAUSE), cue.from())
            || sentence.phrases().senses().endingAt(cue.from(), Country.class) != null
        ? FACT
        : NAMED;
  }

  /** "Số 28 chiếc đặt mua từ Italy": it tells which ones are meant. */
  private static boolean isAnAttribute(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    return tokens.is(cue.from() - 1, "chiếc")
        && (tokens.is(cue.from(), "đặt") || tokens.is(cue.from(), "mua"));
  }

  private static boolean hasAPhrase(Sentence sentence, int from, int to) {
    for (var i = from; i < to - 1; i++) {
      if (PHRASES.has(sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is of the headline or the lead, or a line without a full stop as headlines and
   * captions are: they tell in the present what happened.
   */
  static boolean isLead(Sentence sentence) {
    return sentence.ordinal() < LEAD || sentence.isALine();
  }
}
