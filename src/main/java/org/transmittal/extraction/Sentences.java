package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.transmittal.article.Passages;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Tokens;
import org.transmittal.normalization.WordSet;
import org.transmittal.sale.Evidence;

/** Cuts the passages that tell the article into sentences. */
final class Sentences {
  static final WordSet ABBREVIATIONS =
      WordSet.of(
          "dept", "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "adm", "sen", "rep",
          "gov", "no", "nos", "inc", "corp", "co", "ltd", "st", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "approx", "est", "rs", "tp", "ts",
          "gs");

  private Sentences() {}

  /** The sentences of a field, numbered from {@code ordinal} on. */
  static List<Sentence> of(Phrases phrases, Evidence.Source source, int ordinal) {
    var sentences = new ArrayList<Sentence>();
    var tokens = phrases.tokens();
    for (var passage : Passages.of(tokens.text())) {
      if (passage.tells()) {
        var from = tokens.at(passage.span().start());
        var to = tokens.at(passage.span().end());
        cut(new Sentence(phrases, source, from, to, ordinal), sentences);
      }
    }
    return sentences;
  }

  /** The sentences of a part of a text, whatever lines it stands on. */
  static List<Sentence> of(Sentence part) {
    var sentences = new ArrayList<Sentence>();
    cut(part, sentences);
    return sentences;
  }

  /** Whether goods or money, and words of a deal, stand anywhere in an official document. */
  static boolean canTellASale(List<Sentence> sentences) {
    var goods = false;
    var deal = false;
    for (var sentence : sentences) {
      var phrases = sentence.phrases();
      goods |=
          !Phrases.within(phrases.weapons(), sentence.from(), sentence.to()).isEmpty()
              || !Phrases.within(phrases.amounts(), sentence.from(), sentence.to()).isEmpty()
              || sentence.has(Noun.class);
      deal |= sentence.tellsADeal(sentence.from(), sentence.to());
    }
    return goods && deal;
  }

  private static void cut(Sentence part, List<Sentence> out) {
    var tokens = part.tokens();
    var from = part.from();
    var end = part.to();
    for (var i = from; i < end; i++) {
      if (i + 1 == end || ends(tokens, i)) {
        var to = i + 1;
        // A closing quotation mark belongs to the sentence before it.
        while (to < end && tokens.isGlued(to) && "\"”’')".contains(tokens.raw(to))) {
          to++;
        }
        if (to > from) {
          var ordinal = part.ordinal() + out.size();
          out.add(new Sentence(part.phrases(), part.source(), from, to, ordinal));
        }
        from = to;
        i = to - 1;
      }
    }
  }

  private static boolean ends(Tokens tokens, int i) {
    if (tokens.is(i, '!') || tokens.is(i, '?')) {
      return true;
    }
    if (!tokens.is(i, '.') || ABBREVIATIONS.has(tokens, i - 1) && tokens.isGlued(i)) {
      return false;
    }
    return !tokens.isGlued(i + 1) || "\"”’'".contains(tokens.raw(i + 1)) || tokens.isCapital(i + 1);
  }
}
