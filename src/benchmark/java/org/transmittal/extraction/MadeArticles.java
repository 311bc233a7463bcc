package org.transmittal.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;

/** Makes articles of about 2,000 characters, English and Vietnamese, the same for a seed. */
final class MadeArticles {
  private static final int LENGTH = 2000;
  private static final double DEALS = 0.42;
  private static final double VIETNAMESE = 0.3;

  private static final String[] DEAL = {
    "%s has signed a contract to buy %d %s from %s for $%d million.",
    "The order by %s for %d %s, built in %4$s, is worth up to €%5$d million.",
    "Officials in %s said that %d %s would be delivered by %s under a deal of $%d million."
  };
  private static final String[] DEAL_VI = {
    "%s đã ký hợp đồng mua %d %s của %s với giá %d triệu USD.",
    "Thương vụ giữa %s và nhà sản xuất gồm %d %s từ %s, trị giá hơn %d triệu USD."
  };
  private static final String[] OTHER = {
    "The council met for three hours on Tuesday and put off its vote on the new bridge.",
    "Farmers along the river expect a better harvest after a wet spring, the union said.",
    "A museum in the old harbour opened its doors to 1,200 visitors over the weekend.",
    "The team won 3-1 and stays in second place with 40 points from 22 matches.",
    "Prices for bread and milk rose by 4 percent in January, the statistics office said.",
    "Engineers repaired the line near the airport, and trains ran again by the evening.",
    "The minister spoke of roads, schools and hospitals, and took no questions."
  };
  private static final String[] OTHER_VI = {
    "Hội đồng thành phố họp ba giờ hôm thứ ba và hoãn bỏ phiếu về cây cầu mới.",
    "Nông dân ven sông chờ một vụ mùa tốt hơn sau mùa xuân nhiều mưa.",
    "Bảo tàng ở bến cảng cũ mở cửa đón 1.200 khách vào cuối tuần.",
    "Giá bánh mì và sữa tăng 4% trong tháng 1, cơ quan thống kê cho biết."
  };
  private static final String[] BUYERS = {"Norway", "Poland", "Chile", "Thailand", "Kuwait"};
  private static final String[] BUYERS_VI = {"Na Uy", "Ba Lan", "Chile", "Thái Lan", "Kuwait"};
  private static final String[] SELLERS = {"Sweden", "South Korea", "France", "Italy"};
  private static final String[] SELLERS_VI = {"Thụy Điển", "Hàn Quốc", "Pháp", "Italy"};
  private static final String[] ARMS = {
    "K9 howitzers", "F-16 Block 70 jets", "AIM-120C-8 missiles", "patrol boats", "Leopard 2A8 tanks"
  };
  private static final String[] ARMS_VI = {
    "pháo tự hành K9", "tiêm kích F-16", "tên lửa AIM-120C-8", "tàu tuần tra", "xe tăng Leopard 2A8"
  };

  private final Random random;

  MadeArticles(long seed) {
    random = new Random(seed);
  }

  List<Article> articles(int count) {
    var articles = new ArrayList<Article>();
    for (var i = 0; i < count; i++) {
      articles.add(article(i, i < count * DEALS, random.nextDouble() < VIETNAMESE));
    }
    return articles;
  }

  private Article article(int number, boolean deal, boolean vietnamese) {
    var text = text(deal, vietnamese);
    var day = LocalDate.of(2026, 1, 1).plusDays(number % 300);
    return new Article(
        new Place("made", "made.jsonl", "made-" + number, number),
        "made-" + number,
        null,
        text,
        null,
        null,
        null,
        new Finding<>(day, Origin.FIELD, day.toString(), null),
        vietnamese ? "vi" : "en");
  }

  /** A text alone, on deals or on none. */
  String text(boolean deal) {
    return text(deal, random.nextDouble() < VIETNAMESE);
  }

  private String text(boolean deal, boolean vietnamese) {
    var text = new StringBuilder();
    while (text.length() < LENGTH) {
      var told = deal && random.nextInt(4) == 0 || deal && text.isEmpty();
      text.append(told ? deal(vietnamese) : one(vietnamese ? OTHER_VI : OTHER));
      text.append(random.nextInt(3) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private String deal(boolean vietnamese) {
    return one(vietnamese ? DEAL_VI : DEAL)
        .formatted(
            one(vietnamese ? BUYERS_VI : BUYERS),
            2 + random.nextInt(90),
            one(vietnamese ? ARMS_VI : ARMS),
            one(vietnamese ? SELLERS_VI : SELLERS),
            10 + random.nextInt(900));
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
