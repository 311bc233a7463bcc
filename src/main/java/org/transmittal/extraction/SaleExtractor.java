package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.transmittal.article.Article;
import org.transmittal.normalization.Meaning.Cue;
import org.transmittal.normalization.Meaning.Noun;
import org.transmittal.normalization.Meaning.Transfer;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.Evidence;

/**
 * Reads what an article says of arms sales. The same article and rules give the same reading, on
 * any number of threads.
 */
public final class SaleExtractor {
  private final Rules rules;
  private final StatementReader statements;
  private final NoticeReader notices = new NoticeReader();
  private final ReleaseReader releases = new ReleaseReader();
  private final AwardReader awards;
  private final CitedReader cited = new CitedReader();

  /**
   * @param rules the rule tables to read by
   */
  public SaleExtractor(Rules rules) {
    this.rules = rules;
    this.statements = new StatementReader(rules);
    this.awards = new AwardReader(new ItemReader(rules));
  }

  /** The sales that an article tells, in the order in which it tells them. */
  public Reading read(Article article) {
    var text = rules.read(article.text(), article.language(), article.date());
    var sentences = sentences(article, text);
    if (!canTellASale(sentences)) {
      return reading(article, List.of(), List.of());
    }
    var notices = Notice.of(article.text());
    if (!notices.isEmpty() || Notice.isCorrection(article.text())) {
      return reading(article, this.notices.read(notices, text), List.of());
    }
    var release = Release.of(article.text());
    var released = release == null ? null : releases.read(release, text);
    if (released != null) {
      number(List.of(released), text);
      return reading(article, List.of(released), List.of());
    }
    var awards = Award.of(article.text());
    if (!awards.isEmpty()) {
      return reading(article, this.awards.read(awards, text), List.of());
    }
    var joiner = new DraftJoiner();
    var sources = new ArrayList<Words>();
    for (var sentence : sentences) {
      statements.read(sentence).forEach(joiner::add);
      sources.addAll(cited.read(sentence));
    }
    var drafts = joiner.drafts();
    number(drafts, text);
    return reading(article, drafts, sources);
  }

  /** Whether goods or money, and words of a deal, stand anywhere; in most articles they do not. */
  private static boolean canTellASale(List<Sentence> sentences) {
    var goods = false;
    var deal = false;
    for (var sentence : sentences) {
      var phrases = sentence.phrases();
      goods |=
          !Phrases.within(phrases.weapons(), sentence.from(), sentence.to()).isEmpty()
              || !Phrases.within(phrases.amounts(), sentence.from(), sentence.to()).isEmpty();
      for (var sense : phrases.senses().within(sentence.from(), sentence.to())) {
        goods |= sense.meaning() instanceof Noun;
        deal |= sense.meaning() instanceof Transfer || sense.meaning() instanceof Cue;
      }
    }
    return goods && deal;
  }

  private Reading reading(Article article, List<SaleDraft> drafts, List<Words> sources) {
    var writer = new MentionWriter(article, rules.version(), sources);
    var mentions = drafts.stream().map(writer::write).filter(Objects::nonNull).toList();
    return new Reading(article.key(), rules.version(), mentions);
  }

  private List<Sentence> sentences(Article article, Phrases text) {
    var sentences = new ArrayList<Sentence>();
    var title = article.title();
    // Many archives repeat the title as the first line of the text.
    if (title != null && !article.text().stripLeading().startsWith(title.strip())) {
      var phrases = rules.read(title, article.language(), article.date());
      sentences.addAll(Sentences.of(phrases, Evidence.Source.TITLE, 0));
    }
    sentences.addAll(Sentences.of(text, Evidence.Source.TEXT, sentences.size()));
    return sentences;
  }

  /** A number printed once in the article, often above the text, is that of its first sale. */
  private static void number(List<SaleDraft> drafts, Phrases text) {
    if (!drafts.isEmpty() && !text.transmittals().isEmpty()) {
      var found = text.transmittals().getFirst();
      var tokens = text.tokens();
      var words =
          new Words(
              Evidence.Source.TEXT,
              tokens.start(found.from()),
              tokens.raw(found.from(), found.to()));
      drafts.getFirst().number(new Told<>(found.value(), words));
    }
  }
}
