package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Side;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/**
 * What a Vietnamese verb tells that is no phrase of a table: a passive with its agent between,
 * "được hai bộ trưởng ký", and a bare verb of handing over before what it counts, "nhận 12 chiếc".
 */
final class VietnameseAct {
  /** How many words an agent has. */
  private static final int AGENT = 9;

  /** How many words before its verb the deal that is signed can be named. */
  private static final int SUBJECT = 40;

  private static final WordSet HANDS = WordSet.of("nhận", "giao");

  private static final WordSet AGREES = WordSet.of("trao", "giành", "nhận", "ký", "kí", "chốt");

  /** Contracts and orders, by their first syllable. */
  private static final WordSet CONTRACTS = WordSet.of("hợp", "đơn", "khế");

  /** What makes a verb the name of an act. */
  private static final WordSet NAMES = WordSet.of("việc", "lễ", "sự", "cuộc", "nơi");

  private static final WordSet ENDS = WordSet.of("để", "phép", "nếu");

  private static final WordSet MANY = WordSet.of("nhiều", "các", "những", "loạt");

  private static final WordSet MORE = WordSet.of("thêm", "đủ", "được", "xong", "lô");

  private VietnameseAct() {}

  /** What the first of them tells; null if there is none. */
  static @Nullable StatusPhrase of(Sentence sentence) {
    if (!sentence.phrases().vietnamese()) {
      return null;
    }
    var agreed = agreed(sentence);
    var spent = agreed == null ? Spent.of(sentence) : agreed;
    var signed = spent == null ? signed(sentence) : spent;
    return signed == null ? handed(sentence) : signed;
  }

  /** "Trao cho Raytheon hợp đồng", "nhận được đơn đặt hàng": whatever stands between. */
  private static @Nullable StatusPhrase agreed(Sentence sentence) {
    var tokens = sentence.tokens();
    for (var i = sentence.from(); i < sentence.to(); i++) {
      if (!AGREES.has(tokens, i) || NAMES.has(tokens, i - 1)) {
        continue;
      }
      for (var at = i + 1; at < Math.min(sentence.to(), i + AGENT); at++) {
        var deal = sentence.phrases().senses().at(at, Transfer.class);
        if (deal != null
            && ((Transfer) deal.meaning()).direction() == Direction.NOUN
            && CONTRACTS.has(tokens, at)
            && !denies(sentence, i, i + 1, Status.CONTRACTED)) {
          return new StatusPhrase(Status.CONTRACTED, sentence.words(i, deal.to()), i);
        }
        if (!tokens.is(at, Tokens.Kind.WORD) || MANY.has(tokens, at)) {
          break;
        }
      }
    }
    return null;
  }

  /** "Thỏa thuận đã được hai bộ trưởng ký". */
  private static @Nullable StatusPhrase signed(Sentence sentence) {
    var tokens = sentence.tokens();
    for (var i = sentence.from(); i < sentence.to(); i++) {
      var deal = tokens.is(i, "được") ? deal(sentence, i) : null;
      if (deal == null) {
        continue;
      }
      for (var at = i + 1; at < Math.min(sentence.to(), i + AGENT); at++) {
        if (tokens.is(at, "ký") && !denies(sentence, i, at + 1, Status.CONTRACTED)) {
          return new StatusPhrase(Status.CONTRACTED, sentence.words(i, at + 1), deal.to());
        }
        if (!tokens.is(at, Tokens.Kind.WORD)) {
          break;
        }
      }
    }
    return null;
  }

  /** The last deal that is named before a token; null if none is. */
  private static @Nullable Sense deal(Sentence sentence, int before) {
    Sense last = null;
    for (var sense :
        sentence.phrases().senses().within(Math.max(sentence.from(), before - SUBJECT), before)) {
      if (sense.meaning() instanceof Transfer transfer && transfer.direction() == Direction.NOUN) {
        last = sense;
      }
    }
    return last;
  }

  /** "Nhận sáu chiếc theo hợp đồng ký năm 2018": what was signed has been handed over. */
  static @Nullable StatusPhrase handedUnderAContract(Sentence sentence) {
    return sentence.phrases().vietnamese() ? handed(sentence) : null;
  }

  /** "Việt Nam nhận thêm 10 tiêm kích": who gets so many pieces has them. */
  private static @Nullable StatusPhrase handed(Sentence sentence) {
    for (var sense : sentence.senses()) {
      if (sense.meaning() instanceof Transfer
          && sense.to() <= sentence.to()
          && HANDS.has(sentence.tokens(), sense.from())
          && counts(sentence, sense.to())
          && !denies(sentence, sense.from(), sense.to(), Status.DELIVERED)) {
        var words = sentence.words(sense.from(), sense.to());
        return new StatusPhrase(Status.DELIVERED, words, sense.from());
      }
    }
    return null;
  }

  /** Whether a number of goods stands right behind. */
  private static boolean counts(Sentence sentence, int behind) {
    var at = MORE.has(sentence.tokens(), behind) ? behind + 1 : behind;
    var buyer =
        sentence.tokens().is(at, "cho")
            ? sentence.phrases().senses().at(at + 1, Country.class)
            : null;
    at = buyer == null ? at : buyer.to();
    if (ItemName.core(sentence, at) > at) {
      return true;
    }
    for (var end = at + 1; end <= at + 3 && end < sentence.to(); end++) {
      var count = sentence.phrases().quantityEndingAt(end);
      if (count != null && count.from() == at) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Năm 2014, Manila mua 12 chiếc": what a clause with its subject dates before the article is
   * done.
   */
  static boolean isDated(Sentence sentence, Sense verb) {
    var subject = sentence.phrases().senses().endingAt(verb.from(), Country.class);
    if (!sentence.phrases().vietnamese()
        || subject == null
        || isNamed(sentence, subject)
        || denies(sentence, verb.from(), verb.to(), Status.CONTRACTED)) {
      return false;
    }
    if (!sentence.isHeadline() && counts(sentence, verb.to())) {
      return true; // below the headline a bare verb tells what was done
    }
    for (var date : Phrases.within(sentence.phrases().dates(), sentence.from(), sentence.to())) {
      if (date.value().month() == null && sentence.phrases().isPast(date.value())) {
        return true;
      }
    }
    return false;
  }

  /** "Ý định thư về việc Bucharest mua", "cơ sở để Lisbon mua": what a paper is about. */
  private static boolean isNamed(Sentence sentence, Sense subject) {
    var tokens = sentence.tokens();
    return ENDS.has(tokens, subject.from() - 1)
        || tokens.is(subject.from() - 1, "việc") && tokens.is(subject.from() - 2, "về");
  }

  /** "Sau khi Ankara mua S-400": what something else came after is done. */
  static boolean isAfter(Sentence sentence, Sense verb) {
    var tokens = sentence.tokens();
    var subject = sentence.phrases().senses().endingAt(verb.from(), Country.class);
    var at = subject == null ? verb.from() : subject.from();
    return tokens.is(at - 1, "khi") && tokens.is(at - 2, "sau") && tokens.is(verb.from(), "mua");
  }

  private static boolean denies(Sentence sentence, int from, int to, Status status) {
    return Denials.deny(sentence, new Sense(new Cue(status, Side.ANY), 0, from, to), status);
  }
}
