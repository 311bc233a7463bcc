package org.transmittal.warehouse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.sale.TransmittalNumber;

/** The names that a sale goes by: its key, the keys that it had, its transmittal number. */
@Component
class SaleNames {
  /** A shorter beginning of a key says too little. */
  private static final int SHORTEST = 6;

  private static final int MOST_NAMED = 5;

  /** What may stand before a number: "Transmittal No. 26-013", "#26-13". */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?i)^\\s*(?:transmittal)?\\s*(?:no\\.?|number)?\\s*[:#]?\\s*(?=\\d)");

  private final JdbcTemplate jdbc;

  SaleNames(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The key of the sale that a name means.
   *
   * @param name a key or an alias, a unique beginning of one, or a transmittal number as printed
   * @throws SaleNotFoundException if it means none, or several
   */
  String find(String name) {
    var number = TransmittalNumber.parse(BEFORE_NUMBER.matcher(name).replaceFirst(""));
    var canonical = number.map(TransmittalNumber::text).orElse(name);
    var found =
        Stream.of(named(name), named(canonical), numbered(canonical), beginning(name))
            .filter(keys -> !keys.isEmpty())
            .findFirst();
    if (found.isEmpty()) {
      var nearest = nearest(canonical);
      throw new SaleNotFoundException(
          "no sale goes by %s%s"
              .formatted(
                  name,
                  nearest.isEmpty()
                      ? ": the ledger is empty"
                      : "; near it: " + String.join(", ", nearest)));
    }
    var keys = found.get();
    if (keys.size() > 1) {
      var named = String.join(", ", keys.stream().limit(MOST_NAMED).toList());
      throw new SaleNotFoundException(
          "%d sales go by %s: %s%s; say more of the key"
              .formatted(keys.size(), name, named, keys.size() > MOST_NAMED ? ", …" : ""));
    }
    return keys.getFirst();
  }

  private List<String> named(String name) {
    return keys(
        """
        SELECT sale_key FROM sale WHERE sale_key = ?
        UNION SELECT s.sale_key FROM sale s JOIN sale_alias a ON a.sale_key = s.sale_key
        WHERE a.alias = ?\
        """,
        name,
        name);
  }

  private List<String> numbered(String number) {
    return keys("SELECT sale_key FROM sale WHERE transmittal = ? ORDER BY sale_key", number);
  }

  private List<String> beginning(String name) {
    var length = name.codePointCount(0, name.length());
    return length < SHORTEST
        ? List.of()
        : keys(
            """
            SELECT sale_key FROM sale WHERE LEFT(sale_key, ?) = ?
            UNION SELECT s.sale_key FROM sale s JOIN sale_alias a ON a.sale_key = s.sale_key
            WHERE LEFT(a.alias, ?) = ? ORDER BY sale_key\
            """,
            length,
            name,
            length,
            name);
  }

  /** Of the keys on either side of where a name would stand, those that begin most like it. */
  private List<String> nearest(String name) {
    var before = "SELECT sale_key FROM sale WHERE sale_key < ? ORDER BY sale_key DESC LIMIT 3";
    var behind = "SELECT sale_key FROM sale WHERE sale_key > ? ORDER BY sale_key LIMIT 3";
    var sides = Stream.of(before, behind).flatMap(sql -> keys(sql, name).stream()).toList();
    var most = sides.stream().mapToInt(key -> inCommon(key, name)).max().orElse(0);
    return sides.stream().filter(key -> inCommon(key, name) == most).sorted().toList();
  }

  /** How many characters two names begin with alike. */
  private static int inCommon(String one, String other) {
    var mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return mismatch < 0 ? one.length() : mismatch;
  }

  private List<String> keys(String sql, Object... args) {
    return jdbc.queryForList(sql, String.class, args);
  }
}
