package org.transmittal.warehouse;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which database the warehouse stands in.
 *
 * @param url a JDBC address of H2 or MySQL 8
 * @param user its user
 * @param password the user's password, empty for none; never printed
 * @param schemaUser the user that makes and changes the tables; empty where {@code user} may
 * @param schemaPassword that user's password, empty for none; never printed
 * @param poolSize most connections at a time; at least 3: one holds the lock, and a launch takes a
 *     second one beside its transaction for the keys of Spring Batch
 */
@ConfigurationProperties("transmittal.db")
public record DatabaseSettings(
    String url,
    String user,
    String password,
    String schemaUser,
    String schemaPassword,
    int poolSize) {
  /** {@code ;PASSWORD=…} of H2, {@code ?password=…} of MySQL. */
  private static final Pattern IN_PARAMETER = Pattern.compile("(?i)(passw(?:or)?d=)[^;&\\s]*");

  /** {@code //user:…@host}. */
  private static final Pattern IN_HOST = Pattern.compile("(//[^/@:\\s]*:)[^/@\\s]*@");

  public DatabaseSettings {
    if (poolSize < 3) {
      throw new IllegalArgumentException("transmittal.db.pool-size must be 3 or more");
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return withoutPassword(url) + " as " + user;
  }

  /** A text without the passwords that addresses of databases in it carry. */
  static String withoutPassword(String text) {
    return IN_PARAMETER.matcher(IN_HOST.matcher(text).replaceAll("$1***@")).replaceAll("$1***");
  }
}
