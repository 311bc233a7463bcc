package org.transmittal.benchmark;

import java.util.List;
import org.transmittal.ledger.ManyMentions;

/** Making sales of mentions, beside making those of a tenth of them. */
final class Reconciling implements Part {
  private static final double MOST = 11;

  /** A million, made as they are, do not fit into a heap of 512 MB, and neither do 200,000. */
  private static final int MENTIONS_AN_ARTICLE = 2;

  private static final int TENTH = 10;

  @Override
  public String name() {
    return "reconcile";
  }

  @Override
  public List<Result> run(Setting setting) throws Exception {
    var count = setting.articles() * MENTIONS_AN_ARTICLE;
    var few = ManyMentions.of(count / TENTH);
    var many = ManyMentions.of(count);
    var race = Race.of(1, Race.whole(few::reconcile), Race.whole(many::reconcile));
    var words = "%,d mentions".formatted(count / TENTH);
    return List.of(new Result("reconciling, mentions", words, MOST, count, 0, race));
  }
}
