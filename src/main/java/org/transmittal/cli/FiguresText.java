package org.transmittal.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the figures of an evaluation for people. */
final class FiguresText {
  private FiguresText() {}

  /** A figure a line. */
  static void list(PrintWriter out, Map<String, @Nullable Object> figures) {
    figures.forEach((name, value) -> out.printf("%-24s %s%n", name, text(value)));
  }

  /** Each group with what counts all labels, and beside it what counts the clear ones. */
  static void table(PrintWriter out, Map<String, Map<String, @Nullable Object>> figures) {
    figures.forEach((group, rows) -> print(out, group, rows));
  }

  private static void print(PrintWriter out, String group, Map<String, @Nullable Object> figures) {
    out.printf("%-24s %22s  %s%n", "== " + group, "all", "clear");
    var clear = (Map<?, ?>) figures.get("clear");
    figures.forEach(
        (name, value) -> {
          if (!name.equals("clear")) {
            var beside = clear.containsKey(name) ? text(clear.get(name)) : "";
            out.println("  %-22s %22s  %s".formatted(name, text(value), beside).stripTrailing());
          }
        });
  }

  private static String text(@Nullable Object figure) {
    return figure == null ? "-" : figure.toString();
  }
}
