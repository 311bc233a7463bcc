package org.transmittal.job;

import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.transmittal.archive.DiskException;
import org.transmittal.warehouse.DatabaseUnavailableException;
import org.transmittal.warehouse.Faults;
import org.transmittal.warehouse.RunLock;
import org.transmittal.warehouse.RunTable;

/**
 * Starts a run, or goes on with the one that died. A run is known by its window and by which
 * attempt at it this is; the lock tells that no other is alive before one is taken for dead.
 */
@Component
public class RunLauncher {
  private static final Logger LOG = LoggerFactory.getLogger(RunLauncher.class);

  /** How often the end of the run before is looked at until the next one starts. */
  private static final int LOOKS = 5;

  private final Job job;
  private final JobOperator operator;
  private final Recovery recovery;
  private final RunTable runs;
  private final RunResults results;
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
      RunResults results,
      RunLock lock,
      RunRequest request,
      JobSettings settings,
      StopRequest stop,
      Progress progress) {
    this.job = job;
    this.operator = operator;
    this.recovery = recovery;
    this.runs = runs;
    this.results = results;
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
        return attempt.ending().apply(restart - 1);
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
   * @param ending tells how it ended, given how often the run had begun again, or throws what kept
   *     it from starting
   * @param failure why it failed; null if it did not
   * @param mayPass whether another start may do better: a fault that mends itself, or a connection
   *     that went while its work was taken back, which leaves a step in UNKNOWN
   */
  private record Attempt(
      IntFunction<RunResult> ending, @Nullable Throwable failure, boolean mayPass) {}

  /** One start; should another run slip in between two of them, that one goes on with the work. */
  private Attempt attempt() {
    try {
      var held = lock.take();
      if (held.isEmpty()) {
        return new Attempt(restarts -> RunResult.busy(), null, false);
      }
      try (var alone = held.get()) {
        var execution = start();
        var failure = RunResults.failure(execution);
        var mayPass =
            Faults.unwritable(failure).isEmpty()
                && (Recovery.isUnknown(execution) || mayPass(failure));
        return new Attempt(restarts -> results.of(execution, restarts), failure, mayPass);
      }
    } catch (JobExecutionException e) {
      throw new IllegalStateException("the job could not be started: " + e.getMessage(), e);
    } catch (DataAccessException | TransactionException | DatabaseUnavailableException e) {
      // What keeps the account of the steps stands in the same database.
      return new Attempt(
          restarts -> {
            throw e;
          },
          e,
          Faults.mayPass(e));
    }
  }

  /** The execution; a run that lost the lock may still write its end between the look and this. */
  private JobExecution start() throws JobExecutionException {
    for (var look = 1; ; look++) {
      recovery.endThoseThatDied();
      var parameters = parameters();
      recovery.makeStartable(parameters);
      try {
        return operator.start(job, parameters);
      } catch (JobRestartException e) {
        if (look == LOOKS) {
          throw e;
        }
      }
    }
  }

  /** A share that files lie on comes back as a database does. */
  private static boolean mayPass(@Nullable Throwable failure) {
    return failure instanceof DiskException || Faults.mayPass(failure);
  }

  private boolean isToBeRestarted(boolean mayPass, int restart) {
    return restart <= settings.restarts().most() && !stop.isAsked() && mayPass;
  }

  private void pause(int restart, @Nullable Throwable failure) {
    var pause = settings.restarts().before(restart);
    var failed = failure instanceof DiskException ? "a disk" : "the database";
    LOG.warn("{} failed; beginning again after {}", failed, pause, failure);
    progress.step(
        "%s failed; going on from the last chunk in %d s (restart %d of %d)"
            .formatted(failed, pause.toSeconds(), restart, settings.restarts().most()));
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Those of the attempt that died, or of the first that was not made yet. */
  private JobParameters parameters() {
    var attempt = runs.completed(request.kind(), request.from(), request.to()) + 1;
    while (recovery.isComplete(parameters(attempt))) {
      attempt++;
    }
    return parameters(attempt);
  }

  /** A load never goes on with what a nightly run began, whose archives it has read otherwise. */
  private JobParameters parameters(long attempt) {
    return new JobParametersBuilder()
        .addString("kind", request.kind().name().toLowerCase(Locale.ROOT))
        .addString("from", String.valueOf(request.from()))
        .addString("to", String.valueOf(request.to()))
        .addLong("attempt", attempt)
        .toJobParameters();
  }
}
