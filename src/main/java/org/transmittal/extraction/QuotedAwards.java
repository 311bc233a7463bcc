package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.transmittal.article.Span;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Phrases;

/**
 * The awards to foreign customers that news retell from the announcements of the US defense
 * department: "won a $12 million foreign military sales contract to upgrade two Norwegian P-3C".
 * That it is a foreign military sale makes the country beside the goods its buyer.
 */
final class QuotedAwards {
  private static final Pattern AWARDED =
      Pattern.compile(
          "(?i)\\b((?:(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:being\\s+)?)?(?:awarded|given)|won|wins|received|receives|secured)\\s[^$.;\\n"
              + "]{0,140}?"
              + Dollars.PRINTED);

  private static final Pattern CONTRACT =
      Pattern.compile("(?i)\\b(?:contracts?|deal|modification|order|award)\\b");

  /** How far behind its sum a contract can be called one. */
  private static final int NEAR_SUM = 120;

  private static final Pattern SALE =
      Pattern.compile("(?i)\\bforeign\\s+military\\s+sales?\\b|\\bFMS\\b");

  /** How a paragraph goes on to tell of the award in the one above it. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\A\\s*(?i:(?:this|the)\\s+(?:contract|modification|action|award|order|effort|deal)\\b|it\\s"
              + "|work\\s|FMS\\b|foreign\\s+military)");

  private static final Pattern SENTENCE = Pattern.compile(OfficialProse.END);

  private static final double NEAR = 0.05;
  private static final int MOST_PARAGRAPHS = 4;

  private final AwardReader reader;

  QuotedAwards(AwardReader reader) {
    this.reader = reader;
  }

  /** Adds those that no sentence told by itself with its goods. */
  static void add(List<SaleDraft> awarded, List<SaleDraft> drafts) {
    drafts.removeIf(
        draft ->
            awarded.stream().anyMatch(award -> isSame(award, draft) && isFuller(award, draft)));
    awarded.removeIf(award -> drafts.stream().anyMatch(draft -> isSame(award, draft)));
    drafts.addAll(0, awarded);
  }

  /** Whether it names a seller, goods or types of them that the sentences do not. */
  private static boolean isFuller(SaleDraft award, SaleDraft draft) {
    return draft.suppliers().isEmpty()
        || draft.items().isEmpty()
        || namesAType(award) && !namesAType(draft);
  }

  private static boolean namesAType(SaleDraft draft) {
    return draft.items().stream().anyMatch(item -> !item.keys().isEmpty());
  }

  private static boolean isSame(SaleDraft award, SaleDraft draft) {
    if (award.recipients().keySet().stream().noneMatch(draft.recipients()::containsKey)) {
      return false;
    }
    var one = award.amount();
    var two = draft.amount();
    return one == null || two == null
        ? sharesAType(award, draft)
        : areNear(dollars(one), dollars(two));
  }

  private static boolean sharesAType(SaleDraft award, SaleDraft draft) {
    var types = award.items().stream().flatMap(item -> item.keys().stream()).toList();
    return draft.items().stream().anyMatch(item -> item.keys().stream().anyMatch(types::contains));
  }

  private static double dollars(Told<Amount> amount) {
    return amount.value().money().value().doubleValue();
  }

  /** News round. */
  private static boolean areNear(double one, double two) {
    return Math.abs(one - two) <= NEAR * one;
  }

  /** Whether a text may tell of one; plain words go before the patterns. */
  static boolean mayTell(Phrases phrases) {
    var text = phrases.tokens().text();
    return text.contains("FMS")
        || text.contains("oreign Military Sale")
        || text.contains("oreign military sale");
  }

  /** Those of a text. */
  List<SaleDraft> read(Phrases phrases) {
    var text = phrases.tokens().text();
    var awards = new ArrayList<Award>();
    var matcher = AWARDED.matcher(text);
    while (matcher.find()) {
      var near = new Span(matcher.end(1), Math.min(text.length(), matcher.end() + NEAR_SUM));
      var end =
          OfficialProse.find(CONTRACT, text, near, 0) == null
              ? matcher.end()
              : end(text, matcher.end());
      if (end > matcher.end()) {
        awards.add(
            new Award(
                new Span(matcher.start(1), matcher.end(1)),
                new Span(matcher.start(2), matcher.end(2)),
                new Span(matcher.start(), end)));
        matcher.region(end, text.length());
      }
    }
    var sales = new ArrayList<>(reader.read(awards, phrases));
    // What is bought for own forces "and other partners" is mostly none of theirs.
    sales.removeIf(sale -> sale.amount() == null);
    return sales;
  }

  /**
   * The end of the sentence behind the one that calls it a foreign military sale; none if none
   * does.
   */
  private static int end(String text, int from) {
    var start = text.lastIndexOf('\n', from) + 1;
    for (var i = 0; i < MOST_PARAGRAPHS && start < text.length(); i++) {
      var line = text.indexOf('\n', Math.max(start, from));
      var end = line < 0 ? text.length() : line;
      var paragraph = text.substring(start, end);
      if (i > 0 && !paragraph.isBlank() && !GOES_ON.matcher(paragraph).find()) {
        return from;
      }
      var called = SALE.matcher(paragraph);
      if (called.find()) {
        var sentence = OfficialProse.find(SENTENCE, text, new Span(start + called.end(), end), 0);
        var next = sentence == null ? end : Math.min(end, sentence.start() + 1);
        var behind = OfficialProse.find(SENTENCE, text, new Span(next, end), 0);
        return Math.max(from + 1, behind == null ? end : behind.start());
      }
      start = end + 1;
    }
    return from;
  }
}
