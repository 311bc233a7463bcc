package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.extraction.PartyPhrase.Part;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Meaning.NotAParty;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.MeaningTypes;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;

/** The part of a country that goods are said to be of: "tên lửa của Mỹ", "tên lửa S-400 Nga". */
final class GenitivePart {
  private static final int CLASS = 3;

  /** How many words can describe goods before it is told whose they are. */
  private static final int ATTRIBUTES = 6;

  private static final long ACTS_AND_NAMES =
      MeaningTypes.of(Country.class, Maker.class, Transfer.class, Cue.class, NotAParty.class);

  private GenitivePart() {}

  /** The part of a country behind "của"; null if no item ends before it. */
  static @Nullable Part of(Sentence sentence, Sense sense, List<ItemPhrase> items) {
    return endsItem(sentence, sense, items) ? ofItem(sense, items) : null;
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
      if (!sentence.tokens().is(i, Tokens.Kind.WORD)
          && !sentence.tokens().is(i, Tokens.Kind.CODE)
          && !sentence.tokens().is(i, Tokens.Kind.HYPHEN)) {
        return false;
      }
    }
    return !MeaningTypes.meet(sentence.phrases().senses().types(item.to(), of), ACTS_AND_NAMES);
  }

  /** How many words a class without a row is named by: "tàu ngầm lớp Nguyên". */
  private static int className(Sentence sentence, ItemPhrase item) {
    return sentence.tokens().is(item.to(), "lớp") ? CLASS : 0;
  }
}
