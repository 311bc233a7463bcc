package org.transmittal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the passages of a text apart. A page saved as text keeps captions, teasers of other stories
 * and the count of comments as lines of their own; they are shorter than a paragraph and do not end
 * like a sentence.
 */
public final class Passages {
  private static final int SHORT = 110;

  /** How far the mark of an entry can be set in. */
  private static final int MARK = 8;

  private static final String MARKS = "-–—•*·▪●";

  private static final Pattern SOURCE =
      Pattern.compile("(?iu)(source|nguồn|via)\\s*:\\s*https?://\\S+");
  // No white space is tried twice: a hostile line of it would take its square, or its cube.
  private static final Pattern COMMENTS =
      Pattern.compile("(?iu)(comments?|bình luận)\\s*+\\(?\\s*+\\d*+\\s*+\\)?");

  private Passages() {}

  /** The passages in the order of the text. */
  public static List<Passage> of(String text) {
    var lines = lines(text);
    // Text that is wrapped at a fixed width has sentences across its line ends: there a paragraph
    // ends at a blank line, and no line can be told to be a caption.
    var wrapped = isWrapped(text, lines);
    var units = wrapped ? paragraphs(text, lines) : lines;
    var bodies = 0;
    for (var unit : units) {
      bodies += endsSentence(text, unit) ? 1 : 0;
    }
    var passages = new ArrayList<Passage>(units.size());
    var isList = false;
    for (var unit : units) {
      var first = passages.isEmpty();
      var opens = !first && text.charAt(passages.getLast().span().end() - 1) == ':';
      isList = (isList || opens) && isEntry(text, unit.start());
      var kind = isList ? Passage.Kind.BODY : kind(text, unit, first, bodies >= 2 && !wrapped);
      passages.add(new Passage(kind, unit));
    }
    return passages;
  }

  /** Whether a line that begins at an offset is marked as one of a list: a dash, a dot, "3.". */
  public static boolean isEntry(String text, int start) {
    var at = start;
    while (at < text.length() && at - start < MARK && isBlank(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      return at + 1 < text.length() && isBlank(text.charAt(at + 1));
    }
    var figures = at;
    while (at < text.length() && at - figures < 2 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > figures
        && at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && isBlank(text.charAt(at + 1));
  }

  private static Passage.Kind kind(String text, Span line, boolean first, boolean amongParagraphs) {
    // The first letter goes before the patterns: few lines begin like one of them.
    var letter = Character.toUpperCase(text.charAt(line.start()));
    if ("SNV".indexOf(letter) >= 0 && SOURCE.matcher(line.of(text)).matches()) {
      return Passage.Kind.SOURCE;
    }
    if ("CB".indexOf(letter) >= 0 && COMMENTS.matcher(line.of(text)).matches()) {
      return Passage.Kind.COMMENTS;
    }
    var short_ = line.end() - line.start() <= SHORT;
    if (first) {
      return short_ && !endsSentence(text, line) ? Passage.Kind.HEADLINE : Passage.Kind.BODY;
    }
    if (amongParagraphs && short_ && text.charAt(line.end() - 1) == '?') {
      return Passage.Kind.TEASER;
    }
    return amongParagraphs && short_ && !endsSentence(text, line)
        ? Passage.Kind.CAPTION
        : Passage.Kind.BODY;
  }

  private static boolean endsSentence(String text, Span line) {
    var end = line.end() - 1;
    while (end > line.start() && "\"'”’)»]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return ".!?:;…,".indexOf(text.charAt(end)) >= 0;
  }

  /** The lines that are not blank, without the white space around them. */
  private static List<Span> lines(String text) {
    var lines = new ArrayList<Span>();
    for (var at = 0; at <= text.length(); ) {
      var newline = text.indexOf('\n', at);
      var end = newline < 0 ? text.length() : newline;
      var from = at;
      var to = end;
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        lines.add(new Span(from, to));
      }
      at = end + 1;
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff';
  }

  private static boolean isWrapped(String text, List<Span> lines) {
    var continued = 0;
    for (var i = 1; i < lines.size(); i++) {
      var previous = lines.get(i - 1);
      var length = previous.end() - previous.start();
      if (length >= 45
          && length <= 100
          && !endsSentence(text, previous)
          && !Character.isUpperCase(text.charAt(lines.get(i).start()))) {
        continued++;
      }
    }
    return continued >= 2 && continued * 4 >= lines.size();
  }

  private static List<Span> paragraphs(String text, List<Span> lines) {
    var paragraphs = new ArrayList<Span>();
    for (var line : lines) {
      var last = paragraphs.isEmpty() ? null : paragraphs.getLast();
      if (last != null && newlines(text, last.end(), line.start()) < 2) {
        paragraphs.set(paragraphs.size() - 1, new Span(last.start(), line.end()));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static long newlines(String text, int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '\n').count();
  }
}
