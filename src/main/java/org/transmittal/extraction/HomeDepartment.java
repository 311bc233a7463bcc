package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/**
 * A department that is not the one in Washington: "the Australian Department of Defence", "Manila's
 * Defense Department", "the Department of Defence of Ireland".
 */
final class HomeDepartment {
  private static final WordSet DEPARTMENTS = WordSet.of("department", "dept");

  private HomeDepartment() {}

  /** Whether a name is that of a department, and another country's stands beside it. */
  static boolean is(Sentence sentence, Sense name) {
    if (!sentence.hasWord(DEPARTMENTS, name.from(), name.to())) {
      return false;
    }
    var tokens = sentence.tokens();
    var owner = tokens.is(name.from() - 1, Tokens.Kind.POSSESSIVE) ? 1 : 0;
    var senses = sentence.phrases().senses();
    return isAnother(name, senses.endingAt(name.from() - owner, Country.class))
        || tokens.is(name.to(), "of") && isAnother(name, senses.at(name.to() + 1, Country.class));
  }

  private static boolean isAnother(Sense name, @Nullable Sense country) {
    return country != null
        && name.meaning() instanceof Country department
        && !((Country) country.meaning()).party().equals(department.party());
  }
}
