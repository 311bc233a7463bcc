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
import org.transmittal.warehouse.ReadingList;
import org.transmittal.warehouse.ReadingList.Planned;
import org.transmittal.warehouse.RunLock;

/** Looks what lies there, and writes down which archives the run is to read. */
@Component("inboxSurvey")
class Survey implements Tasklet {
  private final RunLock lock;
  private final RunRequest request;
  private final ReadingList list;
  private final Supply supply;
  private final Clock clock;
  private final Progress progress;

  Survey(
      RunLock lock,
      RunRequest request,
      ReadingList list,
      Supply supply,
      Clock clock,
      Progress progress) {
    this.lock = lock;
    this.request = request;
    this.list = list;
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
