package org.transmittal.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;
import org.transmittal.job.RunResult.End;
import org.transmittal.warehouse.AccountTable;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.Faults;
import org.transmittal.warehouse.ReadingList;
import org.transmittal.warehouse.ReadingList.Planned;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.UndatedTable;

/** Reads what a run came to from the account that it left and from its execution. */
@Component
class RunResults {
  private final ReadingList list;
  private final AccountTable accounts;
  private final DecisionTable decisions;
  private final UndatedTable undated;
  private final JobSettings settings;

  RunResults(
      ReadingList list,
      AccountTable accounts,
      DecisionTable decisions,
      UndatedTable undated,
      JobSettings settings) {
    this.list = list;
    this.accounts = accounts;
    this.decisions = decisions;
    this.undated = undated;
    this.settings = settings;
  }

  /**
   * What a start of the job came to.
   *
   * @param restarts how often the run had begun again by itself
   */
  RunResult of(JobExecution execution, int restarts) {
    var run = execution.getJobInstance().getInstanceId();
    var context = execution.getExecutionContext();
    var planned = list.planned(run);
    var skipped = (int) planned.stream().filter(Planned::skipped).count();
    var account = accounts.account(run);
    return new RunResult(
        run,
        end(execution, account, planned.size() > 0 && skipped == planned.size()),
        failure(execution),
        account,
        skipped,
        paths(context.get(RunEnds.WAITING)),
        names(context.get(RunEnds.GONE)),
        undated.of(run),
        context.getInt(RunEnds.PASSED_OVER, 0),
        context.get(RunEnds.CHANGED, Integer.class),
        context.get(RunEnds.SALES, Integer.class),
        decisions.all().stream().filter(RecordedDecision::isInForce).toList(),
        restarts,
        paths(context.get(RunEnds.REPORTS)));
  }

  private End end(JobExecution execution, List<ArchiveAccount> account, boolean nothingNew) {
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return End.STOPPED;
    }
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      return End.FAILED;
    }
    if (execution.getExitStatus().getExitCode().equals(RunEnds.EMPTY)) {
      return End.EMPTY;
    }
    if (settings.isTooMuchQuarantine(account)) {
      return End.TOO_MUCH_QUARANTINE;
    }
    return nothingNew ? End.NOTHING_NEW : End.DONE;
  }

  /** Why a start of the job failed, what no waiting mends before the rest; null if it did not. */
  static @Nullable Throwable failure(JobExecution execution) {
    var failures = execution.getAllFailureExceptions();
    return failures.stream()
        .filter(failure -> Faults.unwritable(failure).isPresent())
        .findFirst()
        .or(() -> failures.stream().findFirst())
        .orElse(null);
  }

  private static List<Path> paths(@Nullable Object names) {
    return names(names).stream().map(Path::of).toList();
  }

  private static List<String> names(@Nullable Object names) {
    return names instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
  }
}
