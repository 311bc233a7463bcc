package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.transmittal.article.Article;
import org.transmittal.normalization.Marked;
import org.transmittal.normalization.Meaning.Noun;
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
    var key = article.key();
    var drafts = drafts(article);
    var writer = new MentionWriter(article, key, rules.version(), drafts);
    var mentions = drafts.sales().stream().map(writer::write).filter(Objects::nonNull).toList();
    return new Reading(key, rules.version(), mentions);
  }

  /**
   * What an article tells before it is written down.
   *
   * @param sources the names of the sources that it cites
   * @param officials the official bodies behind it
   */
  record Drafts(List<SaleDraft> sales, List<Words> sources, Officials officials) {
    static final Drafts NONE = new Drafts(List.of(), List.of(), Officials.ofNews(List.of()));

    /** Those of a text that is official as a whole. */
    static Drafts ofNotice(List<SaleDraft> sales, Phrases text) {
      return new Drafts(sales, List.of(), Officials.ofNotice(Sentence.all(text)));
    }
  }

  private Drafts drafts(Article article) {
    var fields = fields(article);
    // Most articles of an archive are told apart by this alone, before any value is read.
    if (fields.stream().noneMatch(Marked::speaksOfADeal)
        || fields.stream().noneMatch(Marked::mayNameGoods)) {
      return Drafts.NONE;
    }
    var read = fields.stream().map(f -> rules.read(f, article.language(), article.date())).toList();
    var text = read.getLast();
    var sentences = sentences(read);
    if (!canTellASale(sentences)) {
      return Drafts.NONE;
    }
    var notices = Notice.of(article.text());
    if (!notices.isEmpty() || Notice.isCorrection(article.text())) {
      return Drafts.ofNotice(this.notices.read(notices, text), text);
    }
    var release = Release.of(article.text());
    var released = release == null ? null : releases.read(release, text);
    if (released != null) {
      number(List.of(released), text);
      return Drafts.ofNotice(List.of(released), text);
    }
    var awards = Award.of(article.text());
    if (!awards.isEmpty()) {
      return Drafts.ofNotice(this.awards.read(awards, text), text);
    }
    var joiner = new DraftJoiner();
    var sources = new ArrayList<Words>();
    for (var sentence : sentences) {
      statements.read(sentence).forEach(joiner::add);
      sources.addAll(cited.read(sentence));
    }
    var drafts = joiner.drafts();
    number(drafts, text);
    return new Drafts(drafts, sources, Officials.ofNews(sentences));
  }

  /** Whether goods or money, and words of a deal, stand anywhere; in most articles they do not. */
  private static boolean canTellASale(List<Sentence> sentences) {
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

  /**
   * The title, where the text does not repeat it as its first line as many archives do; the text.
   */
  private List<Marked> fields(Article article) {
    var title = article.title();
    var text = rules.mark(article.text());
    return title == null || article.text().stripLeading().startsWith(title.strip())
        ? List.of(text)
        : List.of(rules.mark(title), text);
  }

  private static List<Sentence> sentences(List<Phrases> fields) {
    var sentences = new ArrayList<Sentence>();
    if (fields.size() > 1) {
      sentences.addAll(Sentences.of(fields.getFirst(), Evidence.Source.TITLE, 0));
    }
    sentences.addAll(Sentences.of(fields.getLast(), Evidence.Source.TEXT, sentences.size()));
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
