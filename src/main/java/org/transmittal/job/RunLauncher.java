package org.transmittal.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import org.transmittal.job.RunResult.End;
import org.transmittal.warehouse.AccountTable;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.ReadingList;
import org.transmittal.warehouse.ReadingList.Planned;
import org.transmittal.warehouse.RecordedDecision;
import org.transmittal.warehouse.RunLock;
import org.transmittal.warehouse.RunTable;

/**
 * Starts a run, or goes on with the one that died. A run is known by its window and by which
 * attempt at it this is; the lock tells that no other is alive before one is taken for dead.
 */
@Component
public class RunLauncher {
  private final Job job;
  private final JobOperator operator;
  private final Recovery recovery;
  private final RunTable runs;
  private final ReadingList list;
  private final AccountTable accounts;
  private final DecisionTable decisions;
  private final RunLock lock;
  private final RunRequest request;
  private final JobSettings settings;

  RunLauncher(
      Job job,
      JobOperator operator,
      Recovery recovery,
      RunTable runs,
      ReadingList list,
      AccountTable accounts,
      DecisionTable decisions,
      RunLock lock,
      RunRequest request,
      JobSettings settings) {
    this.job = job;
    this.operator = operator;
    this.recovery = recovery;
    this.runs = runs;
    this.list = list;
    this.accounts = accounts;
    this.decisions = decisions;
    this.lock = lock;
    this.request = request;
    this.settings = settings;
  }

  /**
   * Runs the job to its end.
   *
   * @throws OutputException if there is nowhere to write the reports to
   */
  public RunResult run() {
    ReportFiles.check(request.reportFolder());
    var held = lock.take();
    if (held.isEmpty()) {
      return new RunResult(
          End.BUSY, null, List.of(), 0, List.of(), List.of(), 0, 0, 0, List.of(), List.of());
    }
    try (var alone = held.get()) {
      recovery.endThoseThatDied();
      var parameters = parameters();
      recovery.makeStartable(parameters);
      return result(operator.start(job, parameters));
    } catch (JobExecutionException e) {
      throw new IllegalStateException("the job could not be started: " + e.getMessage(), e);
    }
  }

  /** Those of the attempt that died, or of the first that was not made yet. */
  private JobParameters parameters() {
    var attempt = runs.completed(request.isNightly(), request.from(), request.to()) + 1;
    while (recovery.isComplete(parameters(attempt))) {
      attempt++;
    }
    return parameters(attempt);
  }

  private JobParameters parameters(long attempt) {
    return new JobParametersBuilder()
        .addString("kind", request.isNightly() ? "nightly" : "window")
        .addString("from", String.valueOf(request.from()))
        .addString("to", String.valueOf(request.to()))
        .addLong("attempt", attempt)
        .toJobParameters();
  }

  private RunResult result(JobExecution execution) {
    var run = execution.getJobInstance().getInstanceId();
    var context = execution.getExecutionContext();
    var planned = list.planned(run);
    var skipped = (int) planned.stream().filter(Planned::skipped).count();
    var account = accounts.account(run);
    return new RunResult(
        end(execution, account, planned.size() > 0 && skipped == planned.size()),
        failure(execution),
        account,
        skipped,
        paths(context.get(RunEnds.WAITING)),
        names(context.get(RunEnds.GONE)),
        context.getInt(RunEnds.PASSED_OVER, 0),
        context.getInt(RunEnds.CHANGED, 0),
        context.getInt(RunEnds.SALES, 0),
        decisions.all().stream().filter(RecordedDecision::isInForce).toList(),
        paths(context.get(RunEnds.REPORTS)));
  }

  private End end(JobExecution execution, List<ArchiveAccount> account, boolean nothingNew) {
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      return End.FAILED;
    }
    if (execution.getExitStatus().getExitCode().equals(RunEnds.EMPTY)) {
      return End.EMPTY;
    }
    var entries = account.stream().mapToLong(ArchiveAccount::entries).sum();
    var bad = account.stream().mapToLong(a -> a.count(EntryEnd.QUARANTINED)).sum();
    if (bad > entries * settings.quarantineThreshold()) {
      return End.TOO_MUCH_QUARANTINE;
    }
    return nothingNew ? End.NOTHING_NEW : End.DONE;
  }

  private static @Nullable Throwable failure(JobExecution execution) {
    return execution.getAllFailureExceptions().stream().findFirst().orElse(null);
  }

  private static List<Path> paths(@Nullable Object names) {
    return names(names).stream().map(Path::of).toList();
  }

  private static List<String> names(@Nullable Object names) {
    return names instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
  }
}
