package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.normalization.Phrases;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Role;
import org.transmittal.sale.SaleMention;

/**
 * Reads what an article says of arms sales. The same article and rules give the same reading, on
 * any number of threads.
 */
public final class SaleExtractor {
  private final Rules rules;
  private final SaleSieve sieve;
  private final StatementReader statements;
  private final NoticeReader notices = new NoticeReader();
  private final ReleaseReader releases = new ReleaseReader();
  private final AwardReader awards;
  private final DisclosureReader disclosures;
  private final QuotedAwards quoted;
  private final CitedReader cited = new CitedReader();

  /**
   * @param rules the rule tables to read by
   */
  public SaleExtractor(Rules rules) {
    this.rules = rules;
    this.sieve = new SaleSieve(rules);
    this.statements = new StatementReader(rules);
    this.awards = new AwardReader(new ItemReader(rules));
    this.disclosures = new DisclosureReader(new ItemReader(rules));
    this.quoted = new QuotedAwards(awards);
  }

  /** The sales that an article tells, in the order in which it tells them. */
  public Reading read(Article article) {
    var key = article.key();
    var drafts = drafts(article);
    var mentions = write(article, key, drafts, MentionWriter.OPENING);
    if (mentions.stream().noneMatch(mention -> mention.role() == Role.MAIN)) {
      mentions = write(article, key, drafts, MentionWriter.LONG_OPENING);
    }
    return new Reading(key, rules.version(), mentions);
  }

  private List<SaleMention> write(Article article, String key, Drafts drafts, int opening) {
    var writer = new MentionWriter(article, key, rules.version(), drafts, opening);
    return drafts.sales().stream().map(writer::write).filter(Objects::nonNull).toList();
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
    // Most articles of an archive are told apart by this alone, before any word is read.
    if (!sieve.letsThrough(article.title(), article.text())) {
      return Drafts.NONE;
    }
    var fields = fields(article);
    // Most that do have no sentence of a sale, which is told before any value is read.
    if (fields.stream().noneMatch(text -> Sentence.all(text).mayTellASale())) {
      return Drafts.NONE;
    }
    var sentences = sentences(fields);
    var official = official(article.text(), fields.getLast());
    if (official != null) {
      return Sentences.canTellASale(sentences) ? official : Drafts.NONE;
    }
    var disclosed = disclosures.read(article.text(), fields.getLast());
    return disclosed == null
        ? news(sentences, fields.getLast())
        : Drafts.ofNotice(List.of(disclosed), fields.getLast());
  }

  /** What an official document tells by its form; null if the text is none. */
  private @Nullable Drafts official(String text, Phrases phrases) {
    var notices = Notices.of(text);
    if (!notices.isEmpty() || Notices.isCorrection(text)) {
      return Drafts.ofNotice(this.notices.read(notices, phrases), phrases);
    }
    var released =
        Release.of(text).stream()
            .map(release -> releases.read(release, phrases))
            .filter(Objects::nonNull)
            .toList();
    if (!released.isEmpty()) {
      number(released, phrases);
      return Drafts.ofNotice(released, phrases);
    }
    var awards = Award.of(text);
    if (awards.isEmpty()) {
      return null;
    }
    var awarded = this.awards.read(awards, phrases);
    return awarded.isEmpty() && !Award.isAnnouncement(text)
        ? null
        : Drafts.ofNotice(awarded, phrases);
  }

  private Drafts news(List<Sentence> sentences, Phrases text) {
    var joiner = new DraftJoiner();
    var antecedent = new Antecedent(Publisher.of(text));
    var enumeration = new Enumeration();
    var all = new ArrayList<Statement>();
    for (var sentence : sentences) {
      // A headline can tell of a deal whose goods only the text names.
      var mustTellAll =
          joiner.isEmpty()
              && !sentence.isHeadline()
              && !enumeration.needs(sentence)
              && !Pointing.is(sentence);
      if (mustTellAll ? sentence.mayTellASale() : sentence.mayTellOfASale()) {
        var told = enumeration.read(sentence, statements.read(sentence));
        told.forEach(statement -> joiner.add(antecedent.resolve(statement)));
        all.addAll(told);
        antecedent.note(sentence, told);
      } else {
        enumeration.read(sentence, List.of());
        antecedent.note(sentence, List.of());
      }
    }
    var onForeignSales = QuotedAwards.mayTell(text);
    var awarded = onForeignSales ? quoted.read(text) : new ArrayList<SaleDraft>();
    if (joiner.isEmpty() && awarded.isEmpty()) {
      return Drafts.NONE;
    }
    var sources = new ArrayList<Words>();
    sentences.forEach(sentence -> sources.addAll(cited.read(sentence)));
    var drafts = new ArrayList<>(joiner.drafts());
    enumeration.open(drafts);
    new PartCount(all).resolve(drafts);
    DeclaredDollars.settle(drafts, sentences);
    LoneBuyer.fill(drafts, sentences);
    if (onForeignSales) {
      share(drafts, sentences);
    }
    QuotedAwards.add(awarded, drafts);
    number(drafts, text);
    return new Drafts(drafts, sources, Officials.ofNews(sentences));
  }

  private static void share(List<SaleDraft> drafts, List<Sentence> sentences) {
    for (var draft : drafts) {
      if (draft.amount() != null
          && sentences.stream().anyMatch(sentence -> OwnForces.share(draft, sentence))) {
        draft.parties().share();
      }
    }
  }

  /**
   * The title, where the text does not repeat it as its first line as many archives do; the text.
   */
  private List<Phrases> fields(Article article) {
    var title = article.title();
    var text = phrases(article, article.text());
    return title == null || article.text().stripLeading().startsWith(title.strip())
        ? List.of(text)
        : List.of(phrases(article, title), text);
  }

  private Phrases phrases(Article article, String field) {
    return rules.read(field, article.language(), article.date());
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
      drafts.getFirst().print().number(new Told<>(found.value(), words));
    }
  }
}
