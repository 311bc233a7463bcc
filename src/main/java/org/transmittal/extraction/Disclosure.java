package org.transmittal.extraction;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Span;

/**
 * Where the fields of a contract stand that an exchange, a register of awards or a ministry prints
 * line by line: "Counterparty: Ministry of Defence of …", "Contract value: EUR 70,500,000".
 *
 * @param labels where the name of each field stands
 * @param values where what it tells stands
 */
record Disclosure(Map<Field, Span> labels, Map<Field, Span> values) {
  /** What a field tells. */
  enum Field {
    BUYER,
    SELLER,
    GOODS,
    VALUE,
    DAY
  }

  /** No label is longer. */
  private static final int LABEL = 64;

  /** How many fields make a form. */
  private static final int FIELDS = 3;

  private static final Pattern NUMBERING = Pattern.compile("^(?:\\W|\\d{1,2}[.)]|[a-z][.)])+\\s*");

  private static final Pattern ASIDE =
      Pattern.compile("\\s*\\([^)]*\\)|^(?:the|name of(?: the)?)\\s");

  private static final Map<String, Field> NAMES = names();

  /** The fields of a text; null if it has none of a contract. */
  static @Nullable Disclosure of(String text) {
    var labels = new EnumMap<Field, Span>(Field.class);
    var values = new EnumMap<Field, Span>(Field.class);
    for (var colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      var line = text.lastIndexOf('\n', colon) + 1;
      var field = colon - line > LABEL ? null : field(text.substring(line, colon));
      if (field != null && !values.containsKey(field)) {
        var value = value(text, colon + 1);
        if (value != null) {
          labels.put(field, new Span(line, colon));
          values.put(field, value);
        }
      }
    }
    var isOfASale =
        values.size() >= FIELDS
            && values.containsKey(Field.BUYER)
            && (values.containsKey(Field.GOODS) || values.containsKey(Field.VALUE));
    return isOfASale ? new Disclosure(labels, values) : null;
  }

  private static @Nullable Field field(String line) {
    if (line.isBlank() || line.indexOf('.') > 2) {
      return null;
    }
    var plain = NUMBERING.matcher(line.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return NAMES.get(ASIDE.matcher(plain).replaceAll("").strip());
  }

  /** To the end of the line; below a label that stands alone the next line. */
  private static @Nullable Span value(String text, int from) {
    var end = end(text, from);
    if (text.substring(from, end).isBlank() && end < text.length()) {
      from = end + 1;
      end = end(text, from);
    }
    return text.substring(from, end).isBlank() ? null : new Span(from, end);
  }

  private static int end(String text, int from) {
    var end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static Map<String, Field> names() {
    var names = new HashMap<String, Field>();
    put(
        names,
        Field.BUYER,
        """
        counterparty|contract counterparty|contracting party|customer|ordering customer|client
        buyer|purchaser|end user|end-user|ordering party|contracting authority
        contracting entity|awarding authority
        """);
    put(
        names,
        Field.SELLER,
        """
        company|company's name|company name|issuer|supplier|seller|contractor|prime contractor
        manufacturer|vendor|awardee|winner|winning bidder
        """);
    put(
        names,
        Field.GOODS,
        """
        subject|subject of contract|subject of the contract|contract subject|object
        object of the contract|product|products|goods|item|items|equipment|description
        details of contract|details of the contract|contract details|scope|scope of contract
        """);
    put(
        names,
        Field.VALUE,
        """
        value|contract value|total contract value|value of contract|value of the contract
        total value|order value|amount|contract amount|total amount|price|contract price
        total price
        """);
    put(
        names,
        Field.DAY,
        """
        date of contract|contract date|date of award|date of signature|date signed|signing date
        date of conclusion|date of conclusion of the contract
        """);
    return Map.copyOf(names);
  }

  private static void put(Map<String, Field> names, Field field, String labels) {
    for (var label : labels.split("[|\n]")) {
      names.put(label.strip(), field);
    }
  }
}
