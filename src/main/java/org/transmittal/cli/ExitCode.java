package org.transmittal.cli;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.transmittal.archive.DiskException;
import org.transmittal.archive.InboxException;
import org.transmittal.archive.LibraryException;
import org.transmittal.backlog.BacklogException;
import org.transmittal.job.ArchiveChangedException;
import org.transmittal.job.OutputException;
import org.transmittal.job.RunResult;
import org.transmittal.normalization.RuleException;
import org.transmittal.review.RefusedReviewException;
import org.transmittal.warehouse.AccountMismatchException;
import org.transmittal.warehouse.DatabaseUnavailableException;
import org.transmittal.warehouse.SaleNotFoundException;

/** What the process ends with, for scripts and schedulers; README has the same table. */
enum ExitCode {
  /** All is done, or there was nothing new to do. */
  OK(0),
  /** A fault of Transmittal itself. */
  FAULT(1),
  /** A wrong command, option or setting. */
  USAGE(2),
  /** No archive, or none with a readable entry, where some were expected. */
  EMPTY(3),
  /** The database does not answer or failed; the next run goes on where this one stopped. */
  DATABASE(4),
  /** A report cannot be written. */
  OUTPUT(5),
  /** A file, folder or sale that was asked for is not there, or cannot be read. */
  INPUT(6),
  /** Another run is at work on the ledger. */
  BUSY(7),
  /** Done, but more entries than the threshold are in quarantine. */
  QUARANTINE(8),
  /** Not every entry that was read came to exactly one end. */
  ACCOUNT(9),
  /** A review file is stale or broken; nothing of it was recorded. */
  REVIEW(10),
  /** Stopped as asked: 128 and the number of SIGTERM; of SIGINT the shell sees 130. */
  STOPPED(143);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The code for what a run came to. */
  static ExitCode of(RunResult result) {
    return switch (result.end()) {
      case DONE, NOTHING_NEW -> OK;
      case EMPTY -> EMPTY;
      case TOO_MUCH_QUARANTINE -> QUARANTINE;
      case BUSY -> BUSY;
      case STOPPED -> STOPPED;
      case FAILED -> result.failure() == null ? FAULT : of(result.failure());
    };
  }

  /** The code for a failure, by its cause that says most. */
  static ExitCode of(Throwable failure) {
    return switch (cause(failure)) {
      case InboxException e -> INPUT;
      case DiskException e -> INPUT;
      case LibraryException e -> INPUT;
      case BacklogException e -> INPUT;
      case InputException e -> INPUT;
      case ArchiveChangedException e -> INPUT;
      case SaleNotFoundException e -> INPUT;
      case OutputException e -> OUTPUT;
      case DatabaseUnavailableException e -> e.isBusy() ? BUSY : DATABASE;
      case AccountMismatchException e -> ACCOUNT;
      case RefusedReviewException e -> REVIEW;
      case DataAccessException e -> DATABASE;
      case TransactionException e -> DATABASE;
      case SettingException e -> USAGE;
      case RuleException e -> USAGE;
      default -> FAULT;
    };
  }

  /** The first cause that one of our own classes tells, or the failure itself. */
  static Throwable cause(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getClass().getName().startsWith("org.transmittal.")
          || cause instanceof DataAccessException
          || cause instanceof TransactionException) {
        return cause;
      }
    }
    return failure;
  }
}
