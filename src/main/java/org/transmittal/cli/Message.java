package org.transmittal.cli;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.transmittal.warehouse.Faults;

/** One line about a failure, for people. */
final class Message {
  private Message() {}

  /** The first line of what a failure says, or its kind where it says nothing. */
  static String of(Throwable failure) {
    if (failure instanceof DataAccessException || failure instanceof TransactionException) {
      var reason = Faults.unwritable(failure);
      if (reason.isPresent()) {
        return Faults.full(reason.get());
      }
    }
    var message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
