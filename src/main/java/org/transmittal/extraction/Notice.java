package org.transmittal.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/**
 * Where the numbered fields of a notice to Congress stand, as the Federal Register and the
 * Congressional Record print it under section 36(b) of the Arms Export Control Act.
 *
 * @param kind which notice it is
 * @param law the name of the law, which makes the supplier the United States
 * @param purchaser field (i), which may run over several lines
 * @param majorEquipment the sum for it in field (ii); null where it prints none
 * @param other the sum for everything else there; null where it prints none
 * @param total the sum of both there, or in the prose behind; null where it prints none
 * @param lists what is sold, in one or more lists: the major defense equipment before the rest
 * @param amended the number of the case that it restates; null where it prints none
 * @param delivered the date on which Congress has it; null where it prints none
 */
record Notice(
    Kind kind,
    Span law,
    Span purchaser,
    @Nullable Span majorEquipment,
    @Nullable Span other,
    @Nullable Span total,
    List<Span> lists,
    @Nullable Span amended,
    @Nullable Span delivered) {

  /** What a notice does. */
  enum Kind {
    /** 36(b)(1): it notifies a sale. */
    SALE,
    /** 36(b)(5): it restates an earlier one, whose value it does not add to. */
    AMENDMENT
  }

  /** All that a letter tells of its notice. */
  static Notice ofLetter(Span law, NoticeLetter letter) {
    return new Notice(
        Kind.SALE, law, letter.buyer(), null, null, letter.cost(), List.of(), null, null);
  }

  /** With the sum of its letter where it prints none, as a notice that is cut off. */
  Notice under(NoticeLetter letter) {
    return kind == Kind.AMENDMENT || total != null
        ? this
        : new Notice(
            kind, law, purchaser, majorEquipment, other, letter.cost(), lists, amended, delivered);
  }
}
