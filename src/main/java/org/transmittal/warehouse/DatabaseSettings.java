package org.transmittal.warehouse;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which database the warehouse stands in.
 *
 * @param url a JDBC address of H2 or MySQL 8
 * @param user its user
 * @param password the user's password, empty for none; never printed
 * @param poolSize most connections at a time; at least 2, since a launch takes a second one for the
 *     keys of Spring Batch
 */
@ConfigurationProperties("transmittal.db")
public record DatabaseSettings(String url, String user, String password, int poolSize) {
  public DatabaseSettings {
    if (poolSize < 2) {
      throw new IllegalArgumentException("transmittal.db.pool-size must be 2 or more");
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
