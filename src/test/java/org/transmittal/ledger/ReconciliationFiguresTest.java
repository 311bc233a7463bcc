package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.ledger.LabelledSales.Label;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.SaleMention;

/**
 * How well mentions are reconciled, over all pairs of labelled mentions: of the pairs that were
 * joined how many are of one sale, and of the pairs that are of one sale how many were joined. A
 * sale that was not found in its article counts its pairs as missed.
 */
class ReconciliationFiguresTest {
  private static final List<Label> LABELS = LabelledSales.labels();

  @Test
  void whatIsReadInTheArticlesIsJoinedAlmostAsAPersonWould() {
    var extractor = new SaleExtractor(Rules.load());
    var read = new ArrayList<SaleMention>();
    var keys = new HashMap<Label, String>();
    LabelledSales.articles()
        .forEach(
            (id, article) -> {
              var mentions = extractor.read(article).mentions();
              read.addAll(mentions);
              keys.putAll(aligned(id, mentions));
            });

    var figures = Figures.of(keys, read);

    System.out.printf(
        "reconciliation, as read: %s; %d of %d labelled mentions found, %d beside them%n",
        figures, keys.size(), LABELS.size(), read.size() - keys.size());
    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void whatAReaderWithoutFaultFindsIsJoinedAsAPersonWould() {
    var articles = LabelledSales.articles();
    var read = new ArrayList<SaleMention>();
    var keys = new HashMap<Label, String>();
    for (var label : LABELS) {
      var mention = label.mention(articles.get(label.article()).date(), read.size());
      read.add(mention);
      keys.put(label, mention.key());
    }

    var figures = Figures.of(keys, read);

    System.out.printf("reconciliation, of perfect mentions: %s%n", figures);
    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(0.99);
  }

  /** The key of the mention for each label of an article, the best fits first. */
  private static Map<Label, String> aligned(String article, List<SaleMention> mentions) {
    var labels = LABELS.stream().filter(label -> label.article().equals(article)).toList();
    var keys = new HashMap<Label, String>();
    for (var fit = Label.BEST_FIT; fit > 0; fit--) {
      for (var label : labels) {
        for (var mention : mentions) {
          if (label.fit(mention) == fit && !keys.containsValue(mention.key())) {
            keys.putIfAbsent(label, mention.key());
          }
        }
      }
    }
    return keys;
  }

  /**
   * Counts of pairs.
   *
   * @param wrong joined, and of two sales
   * @param missed of one sale, and not joined
   */
  private record Figures(int right, List<String> wrong, List<String> missed) {
    static Figures of(Map<Label, String> keys, List<SaleMention> mentions) {
      var sales = new HashMap<String, String>();
      for (var sale : Reconciliation.of(mentions).sales()) {
        sale.mentions().forEach(mention -> sales.put(mention, sale.key()));
      }
      var right = 0;
      var wrong = new ArrayList<String>();
      var missed = new ArrayList<String>();
      for (var i = 0; i < LABELS.size(); i++) {
        for (var j = i + 1; j < LABELS.size(); j++) {
          var one = LABELS.get(i);
          var other = LABELS.get(j);
          var joined = isOne(sales.get(keys.get(one)), sales.get(keys.get(other)));
          var same = one.sale().equals(other.sale());
          if (joined && same) {
            right++;
          } else if (joined || same) {
            (joined ? wrong : missed).add(one + " and " + other);
          }
        }
      }
      return new Figures(right, wrong, missed);
    }

    private static boolean isOne(@Nullable String sale, @Nullable String other) {
      return sale != null && sale.equals(other);
    }

    double precision() {
      return (double) right / (right + wrong.size());
    }

    double recall() {
      return (double) right / (right + missed.size());
    }

    @Override
    public String toString() {
      return "precision %.3f, recall %.3f; %d pairs right, wrong %s, missed %s"
          .formatted(precision(), recall(), right, wrong, missed);
    }
  }
}
