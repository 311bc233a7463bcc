package org.transmittal.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;

/** Any number of made mentions, to be made into sales. */
public record ManyMentions(List<SaleMention> mentions) {
  private static final String[] BUYERS = Locale.getISOCountries();
  private static final String[] TYPES = {"AIM-120D-3", "K2", "Rafale", "F-16", "HIMARS", "Su-35"};

  /** As many a year whatever their number, four of each sale, told within days. */
  public static ManyMentions of(int count) {
    var random = new Random(1);
    var mentions = new ArrayList<SaleMention>(count);
    for (var sale = 0; mentions.size() < count; sale++) {
      var day = LocalDate.of(1960, 1, 1).plusDays(sale * 5L / 2);
      var buyer = BUYERS[random.nextInt(BUYERS.length)];
      var type = TYPES[random.nextInt(TYPES.length)];
      var pieces = 1 + random.nextInt(900);
      var millions = 10 + random.nextInt(9000);
      for (var outlet = 0; outlet < 4; outlet++) {
        mentions.add(
            MentionBuilder.told(sale + " " + outlet, day.plusDays(outlet).toString())
                .from("US")
                .to(buyer)
                .worth(millions + "000000")
                .item("goods", outlet == 0 ? 0 : pieces, type)
                .at(outlet == 3 ? SaleStage.CONTRACTED : SaleStage.APPROVED)
                .mention());
      }
    }
    return new ManyMentions(mentions);
  }

  /** Makes the sales: how many there are. */
  public int reconcile() {
    return Reconciliation.of(mentions).sales().size();
  }
}
