package org.transmittal.extraction;

import java.util.List;
import org.transmittal.normalization.Meaning.Direction;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Sense;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Status;

/** Reads the tense of an English cue by the form of its verb and by what governs it. */
final class EnglishVerb {
  /** How many words can stand between an auxiliary and its verb. */
  private static final int NEAR = 5;

  private static final List<String> INFINITIVES =
      List.of(
          ("abandon accept acquire advise agree allow approve arrive authorise authorize "
                  + "award back bag ban bar begin block book buy call cancel clear clinch close "
                  + "commission complete conclude confirm defer delay deliver deny drop end enter "
                  + "exercise finalise finalize freeze get give grant halt hand induct inform ink "
                  + "land lease lock notify order pause permit place postpone procure purchase "
                  + "reach receive refuse reject scrap seal secure sell ship sign start stop "
                  + "strike submit supply suspend take tear terminate turn veto walk win withdraw")
              .split(" "));

  private static final WordSet VERBS = WordSet.of(INFINITIVES);

  private static final WordSet PRESENT =
      WordSet.of(INFINITIVES.stream().map(EnglishVerb::present).toList());

  private static final WordSet IRREGULAR =
      WordSet.of(
          ("began begun bought brought came cut fell fallen flown froze frozen gave given "
                  + "got greenlit held laid made put sent sold struck taken told took tore torn "
                  + "went withdrawn withdrew withheld won has have had was were been ok'd hold "
                  + "table construction production longer")
              .split(" "));

  private static final WordSet BE = WordSet.of("is", "are", "was", "were", "been", "be");

  private static final WordSet AUXILIARIES = WordSet.of("was", "were", "has", "have", "had");

  private static final WordSet OF = WordSet.of("for", "from", "of", "worth", "on", "licence");

  private static final WordSet BETWEEN =
      WordSet.of(
          ("be been have has also not now soon then finally formally officially "
                  + "eventually ultimately either only still again jointly")
              .split(" "));

  private static final WordSet BUYERS =
      WordSet.of("country", "nation", "customer", "operator", "buyer", "member");

  private static final WordSet REPORTED =
      WordSet.of(
          ("reported said believed thought understood known rumoured rumored claimed confirmed "
                  + "alleged appears seems appear seem")
              .split(" "));

  private static final WordSet DECIDES =
      WordSet.of(
          ("ordered orders decided decides decision told instructed directed moved moves "
                  + "move chose chosen")
              .split(" "));

  private static final WordSet CONJUNCTIONS =
      WordSet.of("if once when until before after unless whether while".split(" "));

  private static final WordSet NONE = WordSet.of("no", "none", "neither", "nothing");

  private static final WordSet MODALS =
      WordSet.of("to will would shall should could may might must can".split(" "));

  /** How far before a verb its conjunction can stand. */
  private static final int CLAUSE = 9;

  /** What is a noun before another one: "supply contract", "purchase agreement". */
  private static final WordSet NOUNS = WordSet.of("supply", "purchase", "order", "export");

  /** What stands behind a participle that has no object. */
  private static final WordSet BEHIND =
      WordSet.of(
          "by", "from", "in", "to", "on", "with", "under", "for", "last", "earlier", ".", ",");

  /** Who acts in a clause about what stands before: "the jets it bought from Paris". */
  private static final WordSet WHO = WordSet.of("it", "they");

  private EnglishVerb() {}

  private static String present(String verb) {
    return verb.endsWith("y") && !verb.endsWith("uy")
        ? verb.substring(0, verb.length() - 1) + "ies"
        : verb.endsWith("ch") || verb.endsWith("o") ? verb + "es" : verb + "s";
  }

  /** What a cue of a status tells. */
  static Tense tense(Sentence sentence, Sense cue, Status status) {
    var tokens = sentence.tokens();
    var isANoun =
        OF.has(tokens, cue.from() + 1)
            || NOUNS.has(tokens, cue.from()) && cue.to() - cue.from() > 1;
    if (VERBS.has(tokens, cue.from()) && !isANoun) {
      return Tense.isLead(sentence) && !isGoverned(sentence, cue.from())
              || status.isHalt() && isDecided(sentence, cue.from())
          ? Tense.FACT
          : Tense.OPEN;
    }
    for (var i = cue.from(); i < cue.to(); i++) {
      var form = tokens.form(i);
      if (form.endsWith("ed") || IRREGULAR.has(tokens, i)) {
        if (i == cue.from() && !AUXILIARIES.has(tokens, i) && isAnAttribute(sentence, cue)) {
          return Tense.NAMED;
        }
        return isGoverned(sentence, cue.from())
                || isToCome(sentence, cue.from())
                || isOfNone(sentence, cue.from())
            ? Tense.OPEN
            : Tense.FACT;
      }
      if (PRESENT.has(tokens, i) && !OF.has(tokens, i + 1)) {
        return Tense.isLead(sentence) ? Tense.FACT : Tense.NAMED;
      }
      if (form.endsWith("ing")
          && (status == Status.CONTRACTED && tokens.is(i - 1, ",")
              || Tense.isLead(sentence) && status.isHalt()
              || BE.has(tokens, i - 1))) {
        return Tense.FACT;
      }
    }
    return status == Status.CONTRACTED && Closing.isOf(sentence, cue) ? Tense.FACT : Tense.NAMED;
  }

  /** Whether a modal verb or an infinitive's "to" governs the verb: "will be formally signed". */
  static boolean isGoverned(Sentence sentence, int verb) {
    for (var i = verb - 1; i >= Math.max(sentence.from(), verb - NEAR); i--) {
      if (MODALS.has(sentence.tokens(), i)) {
        return !isOfAnother(sentence.tokens(), i);
      }
      if (!BETWEEN.has(sentence.tokens(), i)) {
        return false;
      }
    }
    return false;
  }

  /** "The latest country to sign up for it", "is said to have bought": it did. */
  private static boolean isOfAnother(Tokens tokens, int to) {
    return tokens.is(to, "to")
        && (BUYERS.has(tokens, to - 1)
            || tokens.is(to + 1, "have") && REPORTED.has(tokens, to - 1));
  }

  /** "Ordered the navy to call off the deal": who decides to end a deal ends it. */
  static boolean isDecided(Sentence sentence, int verb) {
    return sentence.tokens().is(verb - 1, "to")
        && sentence.hasWord(DECIDES, Math.max(sentence.from(), verb - CLAUSE), verb);
  }

  /** "The boats ordered from Russia in 2011", "a package signed in 2006": they are only named. */
  private static boolean isAnAttribute(Sentence sentence, Sense cue) {
    if (sentence.isHeadline() || !BEHIND.has(sentence.tokens(), cue.to())) {
      return false;
    }
    var end = WHO.has(sentence.tokens(), cue.from() - 1) ? cue.from() - 1 : cue.from();
    var from = Math.max(sentence.from(), end - 2);
    for (var sense : sentence.phrases().senses().within(from, end)) {
      if (sense.to() == end
          && (sense.meaning() instanceof Noun
              || sense.meaning() instanceof Transfer transfer
                  && transfer.direction() == Direction.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "No contract with the yard has been signed". */
  private static boolean isOfNone(Sentence sentence, int verb) {
    for (var i = verb - 1; i >= Math.max(sentence.from(), verb - CLAUSE); i--) {
      if (NONE.has(sentence.tokens(), i)) {
        return true;
      }
      if (sentence.tokens().is(i, Tokens.Kind.MARK)) {
        return false;
      }
    }
    return false;
  }

  /** "After the contract is signed": the present of a clause of time or condition. */
  private static boolean isToCome(Sentence sentence, int verb) {
    var tokens = sentence.tokens();
    if (!tokens.is(verb, "is") && !tokens.is(verb - 1, "is") && !tokens.is(verb - 1, "are")) {
      return false;
    }
    for (var i = verb - 1; i >= Math.max(sentence.from(), verb - CLAUSE); i--) {
      if (CONJUNCTIONS.has(tokens, i)) {
        return true;
      }
      if (tokens.is(i, Tokens.Kind.MARK)) {
        return false;
      }
    }
    return false;
  }
}
