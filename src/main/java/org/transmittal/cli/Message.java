package org.transmittal.cli;

/** One line about a failure, for people. */
final class Message {
  private Message() {}

  /** The first line of what a failure says, or its kind where it says nothing. */
  static String of(Throwable failure) {
    var message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
