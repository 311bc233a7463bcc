package org.transmittal.report.excel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.transmittal.ledger.Answer;
import org.transmittal.report.Glossary;
import org.transmittal.report.News;
import org.transmittal.report.Words;
import org.transmittal.sale.Bound;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.Status;

/** The words that the cells of the workbook hold, subject by subject, with what each means. */
final class Vocabulary {
  /** The subject of the words that people choose from. */
  static final String DECISION = "Decision";

  private Vocabulary() {}

  /** Subjects in reading order, and under each its words in theirs. */
  static Map<String, Map<String, String>> subjects() {
    var subjects = new LinkedHashMap<String, Map<String, String>>();
    subjects.put("Status", words(List.of(Status.values()), Words::lower, Glossary::meaning));
    var groups =
        words(List.of(SaleGroup.Level.values()), SaleGroup.Level::title, Glossary::meaning);
    groups.put("suspended, ended", "On hold; blocked or cancelled. Groups of their own.");
    subjects.put("Group", groups);
    subjects.put("Bound", words(List.of(Bound.values()), Words::lower, Glossary::meaning));
    subjects.put(
        "Change", words(List.of(News.Kind.values()), News.Kind::words, News.Kind::meaning));
    subjects.put(DECISION, words(ReviewChoices.IN_ORDER, Answer::words, Answer::meaning));
    subjects.put("Method", Glossary.METHOD);
    return subjects;
  }

  private static <T> Map<String, String> words(
      Collection<T> all, Function<T, String> word, Function<T, String> meaning) {
    var words = new LinkedHashMap<String, String>();
    all.forEach(one -> words.put(word.apply(one), meaning.apply(one)));
    return words;
  }
}
