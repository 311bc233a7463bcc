package org.transmittal.job;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.transmittal.job.RunResult.End;
import org.transmittal.warehouse.AccountTable;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.DatabaseUnavailableException;
import org.transmittal.warehouse.DecisionTable;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.Faults;
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
  private static final Logger LOG = LoggerFactory.getLogger(RunLauncher.class);

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
  private final StopRequest stop;
  private final Progress progress;

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
      JobSettings settings,
      StopRequest stop,
      Progress progress) {
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
    this.stop = stop;
    this.progress = progress;
  }

  /**
   * Runs the job to its end; what the database failed is begun again, as the settings allow.
   *
   * @throws OutputException if there is nowhere to write the reports to
   */
  public RunResult run() {
    ReportFiles.check(request.reportFolder());
    var restart = 1;
    var attempt = attempt();
    for (; isToBeRestarted(attempt.mayPass(), restart); restart++) {
      pause(restart, attempt.failure());
      attempt = attempt();
    }
    while (true) {
      try {
        return attempt.ending().get();
      } catch (DataAccessException | TransactionException e) {
        // The work is done; what came of it is only to be read again.
        if (!isToBeRestarted(Faults.mayPass(e), restart)) {
          throw e;
        }
        pause(restart++, e);
      }
    }
  }

  /**
   * What came of one start of the job.
   *
   * @param ending tells how it ended, or throws what kept it from starting
   * @param failure why it failed; null if it did not
   * @param mayPass whether another start may do better: a fault that mends itself, or a connection
   *     that went while its work was taken back, which leaves a step in UNKNOWN
   */
  private record Attempt(
      Supplier<RunResult> ending, @Nullable Throwable failure, boolean mayPass) {}

  /** One start; should another run slip in between two of them, that one goes on with the work. */
  private Attempt attempt() {
    try {
      var held = lock.take();
      if (held.isEmpty()) {
        return new Attempt(RunLauncher::busy, null, false);
      }
      try (var alone = held.get()) {
        recovery.endThoseThatDied();
        var parameters = parameters();
        recovery.makeStartable(parameters);
        var execution = operator.start(job, parameters);
        var failure = failure(execution);
        var mayPass = Recovery.isUnknown(execution) || Faults.mayPass(failure);
        return new Attempt(() -> result(execution), failure, mayPass);
      }
    } catch (JobExecutionException e) {
      throw new IllegalStateException("the job could not be started: " + e.getMessage(), e);
    } catch (DataAccessException | TransactionException | DatabaseUnavailableException e) {
      // What keeps the account of the steps stands in the same database.
      return new Attempt(
          () -> {
            throw e;
          },
          e,
          Faults.mayPass(e));
    }
  }

  private boolean isToBeRestarted(boolean mayPass, int restart) {
    return restart <= settings.restarts().most() && !stop.isAsked() && mayPass;
  }

  private void pause(int restart, @Nullable Throwable failure) {
    var pause = settings.restarts().before(restart);
    LOG.warn("the database failed; beginning again after {}", pause, failure);
    progress.step(
        "the database failed; going on from the last chunk in %d s (restart %d of %d)"
            .formatted(pause.toSeconds(), restart, settings.restarts().most()));
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static RunResult busy() {
    return new RunResult(
        End.BUSY, null, List.of(), 0, List.of(), List.of(), 0, 0, 0, List.of(), List.of());
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
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return End.STOPPED;
    }
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
