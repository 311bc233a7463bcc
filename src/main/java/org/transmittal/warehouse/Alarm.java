package org.transmittal.warehouse;

/** Is told as soon as the database can write no more, whether or not its next call comes back. */
@FunctionalInterface
public interface Alarm {
  /**
   * Takes what the database said.
   *
   * @param reason its words
   */
  void unwritable(String reason);
}
