package org.transmittal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Archives of many short articles: sales, news on sales told before, other news, broken lines. */
final class WireInbox {
  private static final List<String> BUYERS =
      List.of("Norway", "Japan", "Poland", "Chile", "Kuwait", "Belgium", "Thailand");

  private WireInbox() {}

  /** Writes so many archives of so many lines each. */
  static Path create(Path folder, int archives, int lines) throws IOException {
    Files.createDirectories(folder);
    for (var archive = 0; archive < archives; archive++) {
      var text = new ArrayList<String>();
      for (var line = 0; line < lines; line++) {
        text.add(line(archive, line));
      }
      Files.write(folder.resolve("wire-%02d.jsonl".formatted(archive)), text);
    }
    return folder;
  }

  private static String line(int archive, int line) {
    var day = "2026-%02d-%02d".formatted(1 + archive % 9, 1 + line % 28);
    // The last third of an archive tells the sales of the first third again, on another day.
    var sale = line % 30;
    var buyer = BUYERS.get((archive + sale) % BUYERS.size());
    var told =
        switch (line % 10) {
          case 3 -> "The harvest in %s was the best in %d years.".formatted(buyer, line + 2);
          case 6 ->
              "The State Department has approved a possible sale to %s of up to %d AIM-120C-8 missiles for an estimated cost of $%d million."
                  .formatted(buyer, 10 + sale, 100 + sale);
          default ->
              "%s has signed a contract to buy %d F-16 fighters from the United States for $%d million."
                  .formatted(buyer, 2 + sale, 200 + archive * 30 + sale);
        };
    return line % 17 == 16
        ? "{\"id\": \"broken"
        : "{\"id\":\"%d-%d\",\"title\":\"%s and its arms, part %d\",\"published\":\"%s\",\"text\":\"%s\"}"
            .formatted(archive, line, buyer, line, day, told);
  }
}
