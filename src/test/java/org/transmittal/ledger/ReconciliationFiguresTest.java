package org.transmittal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.transmittal.evaluation.JoinedPairs;
import org.transmittal.evaluation.LabelledMention;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.SaleMention;

/** How well our own articles on the sales that are hardest to tell apart are joined. */
class ReconciliationFiguresTest {
  @Test
  void whatIsReadInTheArticlesIsJoinedAlmostAsAPersonWould() {
    var extractor = new SaleExtractor(Rules.load());
    var read = new HashMap<String, List<SaleMention>>();
    LabelledSales.articles()
        .forEach((id, article) -> read.put(id, extractor.read(article).mentions()));

    var pairs =
        JoinedPairs.of(
            LabelledSales.labels().stream().map(LabelledSales.Label::labelled).toList(), read);

    System.out.println("reconciliation, as read: " + pairs.figures());
    assertThat(pairs.precision()).as("%s", pairs.wrong()).isGreaterThanOrEqualTo(0.99);
    assertThat(pairs.recall()).as("%s", pairs.missed()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void whatAReaderWithoutFaultFindsIsJoinedAsAPersonWould() {
    var articles = LabelledSales.articles();
    var read = new ArrayList<SaleMention>();
    var keys = new HashMap<LabelledMention, String>();
    for (var label : LabelledSales.labels()) {
      var article = articles.get(label.labelled().article());
      var mention = label.mention(article.date(), read.size());
      read.add(mention);
      keys.put(label.labelled(), mention.key());
    }

    var pairs = JoinedPairs.of(List.copyOf(keys.keySet()), keys, read);

    System.out.println("reconciliation, of perfect mentions: " + pairs.figures());
    assertThat(pairs.precision()).as("%s", pairs.wrong()).isGreaterThanOrEqualTo(0.99);
    assertThat(pairs.recall()).as("%s", pairs.missed()).isGreaterThanOrEqualTo(0.99);
  }
}
