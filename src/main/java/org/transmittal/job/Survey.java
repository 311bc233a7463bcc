package org.transmittal.job;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.transmittal.normalization.Rules;
import org.transmittal.warehouse.ReadingList;
import org.transmittal.warehouse.ReadingList.Planned;
import org.transmittal.warehouse.RunLock;
import org.transmittal.warehouse.RunTable;

/** Looks what lies there, and writes down which archives the run is to read. */
@Component("inboxSurvey")
class Survey implements Tasklet {
  private final RunLock lock;
  private final RunRequest request;
  private final RunTable runs;
  private final ReadingList list;
  private final Rules rules;
  private final Supply supply;
  private final Clock clock;
  private final Progress progress;

  Survey(
      RunLock lock,
      RunRequest request,
      RunTable runs,
      ReadingList list,
      Rules rules,
      Supply supply,
      Clock clock,
      Progress progress) {
    this.lock = lock;
    this.request = request;
    this.runs = runs;
    this.list = list;
    this.rules = rules;
    this.supply = supply;
    this.clock = clock;
    this.progress = progress;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    progress.step(request.backlog() ? "surveying the backlog" : "surveying the inbox");
    lock.confirm();
    var execution = contribution.getStepExecution().getJobExecution();
    var run = execution.getJobInstance().getInstanceId();
    var now = clock.instant();
    runs.begin(
        run, request.kind(), request.from(), request.to(), request.runDate(), rules.version(), now);
    var listing = supply.list();
    var position = 0;
    var present = new HashSet<String>();
    for (var archive : listing.archives()) {
      if (!present.add(archive.key())) {
        continue; // the same content under another name
      }
      list.plan(
          run,
          position++,
          archive.key(),
          archive.name(),
          archive.path().toAbsolutePath().toString(),
          archive.size(),
          !request.isNightly(),
          now);
    }
    var gone = list.giveUp(run, present).stream().map(Survey::gone).toList();
    execution.getExecutionContext().put(RunEnds.GONE, new ArrayList<>(gone));
    var waiting = listing.waiting().stream().map(Object::toString).toList();
    execution.getExecutionContext().put(RunEnds.WAITING, new ArrayList<>(waiting));
    execution.getExecutionContext().putInt(RunEnds.PASSED_OVER, listing.unasked().size());
    if (listing.archives().isEmpty()) {
      contribution.setExitStatus(new ExitStatus(RunEnds.EMPTY));
    }
    return RepeatStatus.FINISHED;
  }

  private static String gone(Planned archive) {
    return "%s (%d entries of it were read)".formatted(archive.name(), archive.entries());
  }
}
