package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/**
 * A verb of a Vietnamese sentence, which has no ending for its tense: the words before it tell
 * whether it is done, is to come, or is but the name of an act.
 */
final class VietnameseVerb {
  /** How many words before a verb its clause can begin. */
  private static final int CLAUSE = 12;

  /** What begins a clause, so that no word before it speaks of the verb behind it. */
  private static final WordSet BREAKS =
      WordSet.of(
          ",", ";", ":", ".", "(", ")", "\"", "“", "”", "mà", "rằng", "nhưng", "song", "khi", "do",
          "vì", "còn", "là");

  /** What makes a verb a fact. */
  private static final WordSet DONE = WordSet.of("đã", "vừa", "từng", "mới", "xong");

  private static final WordSet MONEY = WordSet.of("khoản", "tiền", "cọc");

  /** "Không cho tàu cập cảng": who is not let stands between. */
  private static final WordSet FORBIDS = WordSet.of("không", "cấm", "ngăn");

  private static final WordSet BY = WordSet.of("với", "sau", "nhờ", "bằng", "từ", "qua");

  /** What makes even a fact a question. */
  private static final WordSet DOUBTS = WordSet.of("nếu", "liệu", "trừ");

  /** Words that can stand between a subject and its verb and tell nothing of its time. */
  private static final WordSet ADVERBS =
      WordSet.of(
          "cũng", "chính", "thức", "liên", "tục", "tiếp", "lần", "lượt", "đầu", "tiên", "cuối",
          "cùng", "hiện", "nay", "này", "trên", "đó", "qua", "họ", "ông", "tôi", "ta", "và", "đều",
          "còn", "bắt", "hoàn", "tất", "thành", "chậm", "sớm", "nhanh", "chóng", "vẫn", "được",
          "bị", "nhận", "lễ", "hôm", "tháng", "năm", "ngày", "lại", "tự", "trực", "quân", "đội",
          "phòng", "phủ", "bên", "nước", "đoàn", "ty", "hãng", "lượng", "vị", "phía", "chiếc",
          "tàu");

  private VietnameseVerb() {}

  /** Whether words that end before a token speak of the verb that begins at another. */
  static boolean governs(Sentence sentence, Sense words, int verb) {
    var from = words.to();
    var doubts = DOUBTS.has(sentence.tokens(), words.from());
    if (verb - from > CLAUSE) {
      return false;
    }
    var tokens = sentence.tokens();
    for (var i = from; i < verb; i++) {
      if (BREAKS.has(tokens, i) || !doubts && DONE.has(tokens, i) && !isNew(sentence, i, verb)) {
        return false;
      }
    }
    return verb - from < 4
        || FORBIDS.has(tokens, words.from())
        || tokens.is(verb - 1, "và")
        || !sentence.phrases().senses().has(Noun.class, from, verb);
  }

  /** "Tàu mới bàn giao": new, or just done; of the two, the verb right behind it is done. */
  private static boolean isNew(Sentence sentence, int i, int verb) {
    return sentence.tokens().is(i, "mới") && i + 1 < verb;
  }

  /** "Chờ bàn giao số còn lại trong hợp đồng ký năm 2018": what was done before is not awaited. */
  static boolean isPast(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    return tokens.is(cue.from(), "đã")
        || tokens.is(cue.from(), "ký") && cue.to() > cue.from() + 1
        || tokens.is(cue.from(), "hợp") && tokens.is(cue.to() - 1, "ký");
  }

  /** Whether a bare verb of handing over is what the clause tells: it stands behind its subject. */
  static boolean tells(Sentence sentence, Sense cue, Status status) {
    if (status == Status.CONTRACTED && (isNamed(sentence, cue) || isBeforeMore(sentence, cue))) {
      return false;
    }
    if (status == Status.DELIVERED && (isOfMoney(sentence, cue) || isLate(sentence, cue))) {
      return false;
    }
    if (status != Status.DELIVERED || !isBare(sentence, cue) || cue.from() == sentence.from()) {
      return true;
    }
    var tokens = sentence.tokens();
    var before = cue.from() - 1;
    var senses = sentence.phrases().senses();
    return DONE.has(tokens, before)
        || ADVERBS.has(tokens, before)
        || !tokens.is(before, Tokens.Kind.WORD)
        || DONE.has(tokens, cue.to())
        || senses.endingAt(cue.from(), Country.class) != null
        || senses.endingAt(cue.from(), Maker.class) != null
        || tokens.isCapital(before)
        || ItemName.core(sentence, before) > before;
  }

  /** "Yêu cầu xem xét lại hợp đồng", "có thể hủy hợp đồng": what is in question was signed. */
  static boolean presupposes(Sentence sentence, Sense cue, Status status) {
    return status == Status.CONTRACTED
        && cue.to() - cue.from() > 2
        && QUESTIONS.has(sentence.tokens(), cue.from());
  }

  private static final WordSet QUESTIONS =
      WordSet.of("xem", "đánh", "rà", "cân", "kêu", "nguy", "dọa", "doạ", "đe");

  /** "Tiến gần tới việc đạt thỏa thuận": the act is named; "với việc ký" it is done. */
  private static boolean isNamed(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    return tokens.is(cue.from() - 1, "việc") && !BY.has(tokens, cue.from() - 2);
  }

  /** "Sau khi ký kết hợp đồng, nước này sẽ nhận": what is to come has to be signed first. */
  private static boolean isBeforeMore(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    var at = tokens.is(cue.from() - 1, "thức") ? cue.from() - 2 : cue.from();
    return tokens.is(at - 1, "khi")
        && tokens.is(at - 2, "sau")
        && sentence.hasWord(TO_COME, cue.to(), sentence.to())
        && !sentence.hasWord(DONE, cue.from(), sentence.to());
  }

  private static final WordSet TO_COME = WordSet.of("sẽ", "kiến", "vọng");

  /** "Đã nhận được 50 triệu USD", "nhận được khoản đặt cọc": no goods came. */
  private static boolean isOfMoney(Sentence sentence, Sense cue) {
    return MONEY.has(sentence.tokens(), cue.to())
        || !Phrases.within(sentence.phrases().amounts(), cue.to(), cue.to() + 2).isEmpty();
  }

  /** "Mỹ giao tiêm kích chậm trễ", "chậm bàn giao": what comes late has not come. */
  private static boolean isLate(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    if (tokens.is(cue.from(), "đã") || DONE.has(tokens, cue.from() - 1)) {
      return false;
    }
    var end = Math.min(sentence.to(), cue.to() + CLAUSE);
    for (var i = cue.from() - 2; i < end; i++) {
      if (LATE.has(tokens, i)) {
        return true;
      }
      if (i >= cue.to() && BREAKS.has(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static final WordSet LATE = WordSet.of("chậm", "trễ", "muộn");

  private static final WordSet BARE =
      WordSet.of("bàn", "giao", "chuyển", "tiếp", "nhận", "cung", "xuất");

  private static boolean isBare(Sentence sentence, Sense cue) {
    return BARE.has(sentence.tokens(), cue.from());
  }
}
