package org.transmittal.archive;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;

/** Reads who wrote an article from the field or line that says it. */
final class Byline {
  /** A longer one is a sentence about the author. */
  private static final int LONGEST = 300;

  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:(?:written|reported|posted|story) )?(?:by|tác giả)(?![\\p{L}\\p{N}])[\\s:]*");

  /** The brackets and quotes of a list that a program has written into one value. */
  private static final Pattern LIST = Pattern.compile("(?s)\\s*\\[(.*)]\\s*");

  private static final Pattern BETWEEN = Pattern.compile("[\\n;]");
  private static final Pattern QUOTED = Pattern.compile("['\"]\\s*,\\s*['\"]");
  private static final Pattern QUOTES = Pattern.compile("^\\s*['\"]|['\"]\\s*$");

  /** RSS asks for "address (name)"; others write "name (address)" or with pointed brackets. */
  private static final Pattern ADDRESS = Pattern.compile("[(<]?[^\\s()<>]+@[^\\s()<>]+[)>]?");

  private static final Pattern BRACKETED = Pattern.compile("^\\((.*)\\)$");
  private static final Pattern NOBODY =
      Pattern.compile("(?i)null|none|nan|n/a|unknown|undefined|anonymous|no author");

  private Byline() {}

  /**
   * The names, parted by commas, and what tells them.
   *
   * @param said names, parted by line ends or semicolons where they are several; null if nothing is
   *     said
   * @return null if it names nobody, as an address does
   */
  static @Nullable Finding<String> find(@Nullable String said, Origin origin) {
    if (said == null || said.length() > LONGEST) {
      return null;
    }
    var list = LIST.matcher(said);
    var items = list.matches() ? QUOTED.matcher(list.group(1)).replaceAll("\n") : said;
    var names =
        Arrays.stream(BETWEEN.split(MarkupText.title(items)))
            .map(Byline::name)
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : new Finding<>(names, origin, said, null);
  }

  /** One name; empty where there is none. */
  private static String name(String item) {
    var name = TextCleaner.oneLine(QUOTES.matcher(item).replaceAll(""));
    name = ADDRESS.matcher(name).replaceAll("").strip();
    name = BY.matcher(BRACKETED.matcher(name).replaceFirst("$1")).replaceFirst("");
    var named =
        name.codePoints().anyMatch(Character::isLetter)
            && !Host.isAddress(name)
            && !name.startsWith("www.")
            && !NOBODY.matcher(name).matches();
    return named ? name : "";
  }
}
