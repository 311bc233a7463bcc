package org.transmittal.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form of official documents, with blanks for the facts: official-forms.txt has them, each below
 * a line with its name and what it tells.
 */
record OfficialForm(String name, List<String> tells, String text) {

  static List<OfficialForm> all() {
    try (var file = OfficialForm.class.getResourceAsStream("official-forms.txt")) {
      var forms = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ");
      return Arrays.stream(forms).skip(1).map(OfficialForm::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OfficialForm of(String form) {
    var head = form.substring(0, form.indexOf('\n')).split(" \\| ");
    return new OfficialForm(
        head[0], List.of(head[1].split(" ")), form.substring(form.indexOf('\n') + 1));
  }

  boolean tells(String field) {
    return tells.contains(field);
  }

  /** The sum that it tells as that of the sale; null if it tells none. */
  @Nullable BigDecimal amount(OfficialFacts facts) {
    return tells("total")
        ? facts.total()
        : tells("major") ? OfficialFacts.dollars(facts.major()) : null;
  }

  /** The document that states some facts in this form. */
  String of(OfficialFacts facts) {
    var lines = facts.lines().stream().map(OfficialFacts.Line::printed).toList();
    var counts = facts.lines().stream().map(OfficialFacts.Line::counted).toList();
    return text.replace("{no}", facts.transmittal())
        .replace("{yy}", facts.transmittal().substring(0, 2))
        .replace("{gov}", facts.governments())
        .replace("{names}", facts.names())
        .replace("{name}", facts.buyers().values().iterator().next().replaceFirst("^the ", ""))
        .replace("{customers}", String.join("; ", facts.buyers().values()))
        .replace("{shares}", String.join(" (10%); ", facts.buyers().values()) + " (10%)")
        .replace("{major}", OfficialFacts.printed(facts.major()))
        .replace("{other}", OfficialFacts.printed(facts.other()))
        .replace("{total}", OfficialFacts.printed(facts.major() + facts.other()))
        .replace("{dollars}", "$%,d".formatted(OfficialFacts.dollars(facts.major()).longValue()))
        .replace("{lines}", String.join("\n", lines))
        .replace(
            "{points}",
            lines.stream().map(OfficialForm::capital).collect(Collectors.joining(".\n")) + ".")
        .replace("{list}", joined(lines))
        .replace("{commas}", String.join(", ", counts))
        .replace("{first}", counts.getFirst())
        .replace("{type}", facts.lines().getFirst().type())
        .replace("{day}", facts.day())
        .replace(
            "{dateline}",
            facts.delivered().format(DateTimeFormatter.ofPattern("MMM. d, yyyy", Locale.ENGLISH)));
  }

  private static String joined(List<String> lines) {
    return lines.size() == 1
        ? lines.getFirst()
        : String.join("; ", lines.subList(0, lines.size() - 1)) + "; and " + lines.getLast();
  }

  private static String capital(String line) {
    return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  @Override
  public String toString() {
    return name;
  }
}
