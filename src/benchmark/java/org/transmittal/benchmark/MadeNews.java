package org.transmittal.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Articles made up from a seed: of 300 to 12,000 characters, most of them short; seven in ten
 * English, two Vietnamese, the rest Spanish and Russian; each on one subject.
 */
final class MadeNews {
  /**
   * One of them.
   *
   * @param deal whether it tells of an arms sale
   */
  record Story(
      long number,
      String language,
      String title,
      List<String> paragraphs,
      LocalDate day,
      boolean deal) {
    String url() {
      return "https://news.example/%s/%d".formatted(day.toString().replace('-', '/'), number);
    }

    String text() {
      return String.join("\n", paragraphs);
    }
  }

  private static final int SHORTEST = 300;
  private static final int LONGEST = 12_000;
  private static final double MEAN = 7.6; // of the logarithm: some 2,000 characters
  private static final double SPREAD = 0.7;

  private static final Pattern BLANK = Pattern.compile("(?U)\\b[PTFNK]\\b");

  /** Shorter ones are names of weapons too often: Osa, Verba. */
  private static final int LEAST_SYLLABLES = 3;

  private static final String[] SYLLABLES =
      "ba bel bra dor du fan gar hel ka lem lin mar mo na nor o pel ra ros sa ser ta tol u val ver wi"
          .split(" ");
  private static final String[] DEAL = {
    "%s has signed a contract to buy %d %s from %s for $%d million.",
    "The order by %s for %d %s, built in %s, is worth up to €%d million.",
    "Officials in %s said that %d %s would be delivered by %s under a deal of $%d million."
  };
  private static final String[] DEAL_VI = {
    "%s đã ký hợp đồng mua %d %s của %s với giá %d triệu USD.",
    "Thương vụ giữa %s và nhà sản xuất gồm %d %s từ %s, trị giá hơn %d triệu USD."
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
  private final double deals;
  private long number;

  /**
   * @param deals the share that tells of arms sales, 0 to 1
   */
  MadeNews(long seed, double deals) {
    random = new Random(seed);
    this.deals = deals;
  }

  Story next() {
    var deal = random.nextDouble() < deals;
    var language = language(deal);
    var subjects = Stock.SUBJECTS.get(language);
    var sentences = subjects.get(random.nextInt(subjects.size()));
    var length =
        Math.clamp((int) Math.exp(MEAN + SPREAD * random.nextGaussian()), SHORTEST, LONGEST);
    var paragraphs = Stream.<String>builder();
    for (var written = 0; written < length; ) {
      var paragraph = new StringBuilder();
      for (var i = 1 + random.nextInt(4); i > 0; i--) {
        var told = deal && (written == 0 && paragraph.isEmpty() || random.nextInt(6) == 0);
        paragraph.append(told ? deal(language) : filled(one(sentences))).append(' ');
      }
      written += paragraph.length();
      paragraphs.add(paragraph.toString().strip());
    }
    var title = filled(one(sentences)).replaceAll("[.]$", "");
    var day = LocalDate.of(2026, 1, 1).plusDays(number % 300);
    return new Story(number++, language, title, paragraphs.build().toList(), day, deal);
  }

  private String language(boolean deal) {
    var share = random.nextDouble();
    return share < 0.7 || deal && share > 0.9
        ? "en"
        : share < 0.9 ? "vi" : share < 0.97 ? "es" : "ru";
  }

  private String deal(String language) {
    var vietnamese = language.equals("vi");
    return pick(vietnamese ? DEAL_VI : DEAL)
        .formatted(
            pick(vietnamese ? BUYERS_VI : BUYERS),
            2 + random.nextInt(90),
            pick(vietnamese ? ARMS_VI : ARMS),
            pick(vietnamese ? SELLERS_VI : SELLERS),
            10 + random.nextInt(900));
  }

  private String filled(String sentence) {
    return BLANK.matcher(sentence).replaceAll(blank -> filling(blank.group().charAt(0)));
  }

  private String filling(char blank) {
    return switch (blank) {
      case 'N' -> String.format(Locale.ROOT, "%,d", 100 + random.nextInt(9900));
      case 'K' -> String.valueOf(2 + random.nextInt(60));
      case 'T' -> name();
      default -> name() + " " + name();
    };
  }

  private String name() {
    var name = new StringBuilder();
    for (var i = LEAST_SYLLABLES + random.nextInt(2); i > 0; i--) {
      name.append(pick(SYLLABLES));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
