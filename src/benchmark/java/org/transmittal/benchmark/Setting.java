package org.transmittal.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured.
 *
 * @param articles how many an archive of texts holds; one of pages holds a tenth
 * @param rounds how often each part is measured beside its floor
 * @param of an archive of one's own to be read in place of the made ones; null for none
 * @param parts which parts; all where it names none
 */
record Setting(Path folder, int articles, int rounds, @Nullable Path of, List<String> parts) {
  private static final int ARTICLES = 40_000;
  private static final int ROUNDS = 5;

  /**
   * The setting that arguments tell.
   *
   * @throws IllegalArgumentException if they are none
   */
  static Setting parse(Path folder, String... args) {
    var articles = ARTICLES;
    var rounds = ROUNDS;
    Path of = null;
    var parts = new ArrayList<String>();
    for (var i = 0; i < args.length; i++) {
      if (args[i].startsWith("--") && i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + " needs a value");
      }
      switch (args[i]) {
        case "--articles" -> articles = Integer.parseInt(args[++i]);
        case "--rounds" -> rounds = Integer.parseInt(args[++i]);
        case "--of" -> of = Path.of(args[++i]);
        default -> parts.add(args[i]);
      }
    }
    return new Setting(folder, articles, rounds, of, List.copyOf(parts));
  }
}
