package org.transmittal.extraction;

import org.transmittal.normalization.Meaning.Country;
import org.transmittal.normalization.Meaning.Form;
import org.transmittal.normalization.Meaning.Maker;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;

/** Tells whether a name behind a subject is the subject of the verbs behind it. */
final class AnotherSubject {
  private static final WordSet LIST = WordSet.of(",", "và");

  private AnotherSubject() {}

  /** A bare name with no joint before it: "China warned Washington against selling". */
  static boolean is(Sentence sentence, Sense subject, Sense name) {
    var tokens = sentence.tokens();
    return ((Country) name.meaning()).form() != Form.PEOPLE
        && !((Country) name.meaning()).party().equals(((Country) subject.meaning()).party())
        && name.from() - subject.to() > 1
        && !tokens.is(name.to(), Tokens.Kind.POSSESSIVE)
        && !tokens.is(name.to(), Tokens.Kind.HYPHEN)
        && (!tokens.is(name.from() - 1, ",") || isBehindAnAside(sentence, subject, name))
        && !tokens.is(name.from() - 1, '(') // "with the organization (OCCAR)"
        && !tokens.is(name.from() - 1, "and")
        && !tokens.is(name.from() - 1, "và")
        && Governing.preposition(sentence, name.from()).isEmpty()
        && !MakerPart.isInAFirm(sentence, name)
        && sentence.phrases().senses().at(name.to(), Maker.class) == null;
  }

  /** "Không nể Nga, Armenia ký": the name in what opens a Vietnamese sentence does not act. */
  private static boolean isBehindAnAside(Sentence sentence, Sense subject, Sense name) {
    var tokens = sentence.tokens();
    var before = subject.from() - 1;
    return sentence.phrases().vietnamese()
        && subject.to() == name.from() - 1
        && subject.from() > sentence.from() + 1
        && !tokens.is(before, ",")
        && !tokens.is(before, "và")
        && !Governing.isBetween(tokens, before)
        && !sentence.hasWord(LIST, name.to(), Math.min(sentence.to(), name.to() + 1));
  }
}
