package org.transmittal.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of 100 columns: headings, and entries with a label before their words. */
final class TextPage {
  private static final int WIDTH = 100;
  private static final int LABEL = 14;

  private final List<String> lines = new ArrayList<>();

  /** A heading, with an empty line before it but at the top. */
  void heading(String words) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.addAll(Plain.wrap(words, WIDTH));
  }

  /** Words with what they are about before their first line. */
  void entry(String label, String words) {
    var first = label + " ".repeat(Math.max(1, LABEL - label.length()));
    for (var line : Plain.wrap(words, WIDTH - LABEL)) {
      lines.add(first + line);
      first = " ".repeat(LABEL);
    }
  }

  /** More words on the same. */
  void more(String words) {
    entry("", words);
  }

  List<String> lines() {
    return lines;
  }
}
