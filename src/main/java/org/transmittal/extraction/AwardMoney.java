package org.transmittal.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;
import org.transmittal.normalization.Amount;
import org.transmittal.normalization.Found;
import org.transmittal.normalization.Meaning.Country;
import org.transmittal.sale.Bound;

/**
 * What the customers of an award pay: its sum, but where the department's own forces share in it
 * only the part that is told as the customers'.
 */
final class AwardMoney {
  /** Money of the department's own, or its forces among the customers. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?<!Royal\\s)(?<!\\bby\\s)(?<!\\bby\\sthe\\s)\\b(?:U\\.S\\.\\s+)?(?<!\\bby\\s(?:the\\s)?U\\.S\\.\\s)"
              + "(?:Navy|Air\\s+Force|Army|Marine\\s+Corps|Space\\s+Force|Defense-wide|DOD"
              + "|Department\\s+of\\s+(?:Defense|War))\\b"
              // "Army Tactical Missiles", "a Navy contract": a name of theirs, and no share.
              + "(?!\\s+(?!Foreign|FMS)[A-Z]|\\s+contract)");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)(?:(?:governments?\\s+of|foreign\\s+military\\s+sales?|\\bFMS\\b)[^;.$]{0,120}?\\(\\s*"
              + "|(?:governments?\\s+of|foreign\\s+military\\s+sales?|\\bFMS)\\b(?!\\s+(?:\\([^)]{0,60}\\)\\s+)?fund)"
              + "[^;.$]{0,80}?\\bin\\s+the\\s+amount\\s+of\\s+)"
              + Dollars.PRINTED);
  private static final Pattern OWN_SHARE =
      Pattern.compile(
          "[^;.$,()]{0,20}(?:\\([\\d.\\s%]{1,12}(?:percent)?\\)\\s*)?"
              + "(?:[(,]\\s*|in\\s+the\\s+amount\\s+of\\s+)"
              + Dollars.PRINTED);
  private static final Pattern CEILING =
      Pattern.compile("(?i)not-to-exceed|not\\s+to\\s+exceed|maximum|ceiling|up\\s+to");

  private AwardMoney() {}

  /** What each customer pays by itself: "Japan ($20,000,000; 12 percent)". */
  static Map<PartyPhrase, Found<Amount>> shares(
      List<PartyPhrase> customers, Award award, Sentence all) {
    var shares = new LinkedHashMap<PartyPhrase, Found<Amount>>();
    for (var customer : customers) {
      var from = customer.words().start() + customer.words().quote().length();
      var share = OWN_SHARE.matcher(all.tokens().text()).region(from, award.body().end());
      if (share.lookingAt()) {
        var sum = Dollars.of(all.tokens().text(), new Span(share.start(1), share.end(1)));
        if (sum != null) {
          shares.put(customer, sum.found(all, Bound.EXACT));
        }
      }
    }
    return shares;
  }

  /**
   * What the customers pay; null where their part of a sum shared with its own forces is not told.
   */
  static @Nullable Found<Amount> paid(Award award, Sentence all, List<Sentence> told) {
    var text = all.tokens().text();
    if (told.stream().anyMatch(AwardMoney::isForOwnForces)) {
      var shares =
          told.stream()
              .flatMap(
                  sentence ->
                      SHARE
                          .matcher(sentence.raw())
                          .results()
                          .map(m -> at(sentence, m.start(1), m.end(1))))
              .toList();
      var share = shares.size() == 1 ? Dollars.of(text, shares.getFirst()) : null;
      return share == null ? null : share.found(all, Bound.EXACT);
    }
    return sum(award, all);
  }

  /** All that was awarded; null where it cannot be read. */
  static @Nullable Found<Amount> sum(Award award, Sentence all) {
    var text = all.tokens().text();
    var before = text.substring(award.awarded().end(), award.sum().start());
    var bound =
        CEILING.matcher(before).find()
            ? Bound.UP_TO
            : before.contains("estimated") ? Bound.APPROX : Bound.EXACT;
    var sum = Dollars.of(text, award.sum());
    return sum == null ? null : sum.found(all, bound);
  }

  /** "The Royal Danish Air Force" and "the Japanese Navy" are none of them. */
  private static boolean isForOwnForces(Sentence sentence) {
    var own = OWN.matcher(sentence.raw()).results().toList();
    for (var match : own) {
      var token = sentence.part(at(sentence, match.start(), match.end())).from();
      if (sentence.phrases().senses().endingAt(token, Country.class) == null
          || sentence.raw().startsWith("U.S.", match.start())) {
        return true;
      }
    }
    return false;
  }

  private static Span at(Sentence sentence, int start, int end) {
    var offset = sentence.tokens().start(sentence.from());
    return new Span(offset + start, offset + end);
  }
}
