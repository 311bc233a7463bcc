package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.NotAParty;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/** The part of a country that goods are said to be of: "tên lửa của Mỹ", "tên lửa S-400 Nga". */
final class GenitivePart {
  private static final int CLASS = 3;

  /** How many words can describe goods before it is told whose they are. */
  private static final int ATTRIBUTES = 8;

  /** No sum has more words. */
  private static final int SUM = 8;

  /** How many words count goods behind their verb. */
  private static final int COUNTED = 4;

  /** The last syllables of what names a purchase. */
  private static final WordSet NOUNS = WordSet.of("đồng", "thuận", "vụ", "việc", "hoạch", "hàng");

  private static final WordSet BUYS = WordSet.of("mua", "thuê");

  private static final WordSet SELLS = WordSet.of("bán");

  private static final long ACTS_AND_NAMES =
      MeaningTypes.of(Country.class, Maker.class, Transfer.class, Cue.class, NotAParty.class);

  private GenitivePart() {}

  /** The part of a country behind "của"; null if no item ends before it. */
  static @Nullable Part of(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    if (isBoughtAgain(sentence, sense)) {
      return Part.SUPPLIER;
    }
    return !endsItem(sentence, sense, items)
        ? null
        : dealsWithAnother(sentence, sense, items)
            ? Part.RECIPIENT
            : isSecondHand(sentence, sense, items) ? Part.SUPPLIER : ofItem(sense, items);
  }

  /** "Tiêm kích mua lại của Đan Mạch". */
  private static boolean isBoughtAgain(Sentence sentence, Sense owner) {
    var of = owner.from() - 1;
    var bought = sentence.tokens().is(of, "của") ? transferEndingAt(sentence, of) : null;
    return bought != null && bought.direction() == Direction.BUYS;
  }

  private static @Nullable Transfer transferEndingAt(Sentence sentence, int end) {
    var sense = sentence.phrases().senses().endingAt(end, Transfer.class);
    return sense == null ? null : (Transfer) sense.meaning();
  }

  /** "Hợp đồng mua 28 tiêm kích của Argentina với Đan Mạch": whose purchase it is. */
  private static boolean dealsWithAnother(Sentence sentence, Sense owner, List<ItemPhrase> items) {
    if (!sentence.tokens().is(owner.to(), "với")
        || sentence.phrases().senses().at(owner.to() + 1, Country.class) == null) {
      return false;
    }
    for (var item : items) {
      if (item.to() <= owner.from()
          && sentence.hasWord(
              BUYS, Math.max(sentence.from(), item.from() - COUNTED), item.from())) {
        return true;
      }
    }
    return false;
  }

  /** "Croatia mua F-16 của Israel", "bán F-16 của Israel cho Croatia": it sells what it has. */
  private static boolean isSecondHand(Sentence sentence, Sense owner, List<ItemPhrase> items) {
    var tokens = sentence.tokens();
    var senses = sentence.phrases().senses();
    var isFollowed =
        tokens.is(owner.to(), "cho") && senses.at(owner.to() + 1, Country.class) != null;
    for (var item : items) {
      var from = Math.max(sentence.from(), item.from() - COUNTED);
      if (item.to() <= owner.from()
          && (isFollowed && sentence.hasWord(SELLS, from, item.from())
              || isBoughtByAnother(sentence, owner, from, item.from()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another country buys between two tokens; "hợp đồng mua" names but a purchase. */
  private static boolean isBoughtByAnother(Sentence sentence, Sense owner, int from, int to) {
    for (var i = from; i < to; i++) {
      if (sentence.tokens().is(i, "mua")) {
        return !NOUNS.has(sentence.tokens(), i - 1)
            && sentence.phrases().senses().within(sentence.from(), i).stream()
                .anyMatch(
                    sense ->
                        sense.meaning() instanceof Country country
                            && !country.party().equals(((Country) owner.meaning()).party()));
      }
    }
    return false;
  }

  /** Whose type it is sells it; whose it is besides, such as "F-16 Đài Loan", has it already. */
  static @Nullable Part ofItem(Sense sense, List<ItemPhrase> items) {
    var maker = MakerPart.onlyMaker(items);
    if (maker == null || maker.equals(((Country) sense.meaning()).party())) {
      return Part.SUPPLIER;
    }
    // "Linh kiện cho F-16 của Đài Loan": whose own they serve buys.
    var serves =
        items.stream().anyMatch(item -> item.to() <= sense.from() && item.kind().equals("service"));
    return serves ? Part.RECIPIENT : null;
  }

  /** Whether an item ends right before a country: "tên lửa của Mỹ". */
  private static boolean endsItem(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    for (var item : items) {
      if (item.to() <= sense.from()
          && (sense.from() - item.to() <= 1 + className(sentence, item)
              || isAttributed(sentence, item, sense))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Tàu đổ bộ đệm khí Murena-E của Nga": in Vietnamese what describes the goods stands behind
   * them, and so does a name that no table has.
   */
  private static boolean isAttributed(Sentence sentence, ItemPhrase item, Sense owner) {
    var of = owner.from() - 1;
    if (of - item.to() > ATTRIBUTES || !sentence.tokens().is(of, "của")) {
      return false;
    }
    for (var i = item.to(); i < of; i++) {
      if (isOfASum(sentence, i)) {
        continue; // "tiêm kích trị giá 500 triệu USD của Israel"
      }
      if (!sentence.tokens().is(i, Tokens.Kind.WORD)
          && !sentence.tokens().is(i, Tokens.Kind.CODE)
          && !sentence.tokens().is(i, Tokens.Kind.HYPHEN)) {
        return false;
      }
    }
    return !MeaningTypes.meet(sentence.phrases().senses().types(item.to(), of), ACTS_AND_NAMES);
  }

  private static boolean isOfASum(Sentence sentence, int token) {
    for (var sum : Phrases.within(sentence.phrases().amounts(), token - SUM, token + 1)) {
      if (sum.to() > token) {
        return true;
      }
    }
    return false;
  }

  /** How many words a class without a row is named by: "tàu ngầm lớp Nguyên". */
  private static int className(Sentence sentence, ItemPhrase item) {
    return sentence.tokens().is(item.to(), "lớp") ? CLASS : 0;
  }
}
