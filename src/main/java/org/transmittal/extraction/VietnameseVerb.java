package org.transmittal.extraction;

import java.util.Set;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.sale.Status;

/**
 * A verb of a Vietnamese sentence, which has no ending for its tense: the words before it tell
 * whether it is done, is to come, or is but the name of an act.
 */
final class VietnameseVerb {
  /** How many words before a verb its clause can begin. */
  private static final int CLAUSE = 12;

  /** What begins a clause, so that no word before it speaks of the verb behind it. */
  private static final Set<String> BREAKS =
      Set.of(
          ",", ";", ":", ".", "(", ")", "\"", "“", "”", "mà", "rằng", "nhưng", "song", "khi", "do",
          "vì", "còn", "là");

  /** What makes a verb a fact. */
  private static final Set<String> DONE = Set.of("đã", "vừa", "từng", "mới", "xong");

  private static final Set<String> MONEY = Set.of("khoản", "tiền", "cọc");

  /** "Không cho tàu cập cảng": who is not let stands between. */
  private static final Set<String> FORBIDS = Set.of("không", "cấm", "ngăn");

  private static final Set<String> BY = Set.of("với", "sau", "nhờ", "bằng", "từ", "qua");

  /** What makes even a fact a question. */
  private static final Set<String> DOUBTS = Set.of("nếu", "liệu", "trừ");

  /** Words that can stand between a subject and its verb and tell nothing of its time. */
  private static final Set<String> ADVERBS =
      Set.of(
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
    var doubts = DOUBTS.contains(sentence.tokens().form(words.from()));
    if (verb - from > CLAUSE) {
      return false;
    }
    var tokens = sentence.tokens();
    for (var i = from; i < verb; i++) {
      var form = tokens.form(i);
      if (BREAKS.contains(form) || !doubts && DONE.contains(form) && !isNew(sentence, i, verb)) {
        return false;
      }
    }
    return verb - from < 4
        || FORBIDS.contains(tokens.form(words.from()))
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
    if (status == Status.CONTRACTED && isNamed(sentence, cue)) {
      return false;
    }
    if (status == Status.DELIVERED && isOfMoney(sentence, cue)) {
      return false;
    }
    if (status != Status.DELIVERED || !isBare(sentence, cue) || cue.from() == sentence.from()) {
      return true;
    }
    var tokens = sentence.tokens();
    var before = cue.from() - 1;
    var senses = sentence.phrases().senses();
    return DONE.contains(tokens.form(before))
        || ADVERBS.contains(tokens.form(before))
        || !tokens.is(before, Tokens.Kind.WORD)
        || DONE.contains(tokens.form(cue.to()))
        || senses.endingAt(cue.from(), Country.class) != null
        || senses.endingAt(cue.from(), Maker.class) != null
        || tokens.isCapital(before)
        || ItemName.core(sentence, before) > before;
  }

  /** "Tiến gần tới việc đạt thỏa thuận": the act is named; "với việc ký" it is done. */
  private static boolean isNamed(Sentence sentence, Sense cue) {
    var tokens = sentence.tokens();
    return tokens.is(cue.from() - 1, "việc") && !BY.contains(tokens.form(cue.from() - 2));
  }

  /** "Đã nhận được 50 triệu USD", "nhận được khoản đặt cọc": no goods came. */
  private static boolean isOfMoney(Sentence sentence, Sense cue) {
    return MONEY.contains(sentence.tokens().form(cue.to()))
        || !Phrases.within(sentence.phrases().amounts(), cue.to(), cue.to() + 2).isEmpty();
  }

  private static final Set<String> BARE =
      Set.of("bàn", "giao", "chuyển", "tiếp", "nhận", "cung", "xuất");

  private static boolean isBare(Sentence sentence, Sense cue) {
    return BARE.contains(sentence.tokens().form(cue.from()));
  }
}
