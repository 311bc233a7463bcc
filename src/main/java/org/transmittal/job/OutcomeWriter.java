package org.transmittal.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.transmittal.warehouse.AccountTable;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;
import org.transmittal.warehouse.FactWriter;
import org.transmittal.warehouse.ReadingList;
import org.transmittal.warehouse.RunLock;

/**
 * Writes the outcomes of a chunk, and says in the end whether there was anything to read at all.
 */
class OutcomeWriter implements ItemWriter<List<EntryOutcome>>, StepExecutionListener {
  private final RunLock lock;
  private final FactWriter facts;
  private final ReadingList list;
  private final AccountTable account;
  private final Progress progress;
  private final long run;

  OutcomeWriter(
      RunLock lock,
      FactWriter facts,
      ReadingList list,
      AccountTable account,
      Progress progress,
      long run) {
    this.lock = lock;
    this.facts = facts;
    this.list = list;
    this.account = account;
    this.progress = progress;
    this.run = run;
  }

  @Override
  public void write(Chunk<? extends List<EntryOutcome>> chunk) {
    lock.confirm();
    var outcomes = chunk.getItems().stream().flatMap(List::stream).toList();
    facts.write(run, outcomes);
    progress.entries((int) outcomes.stream().mapToLong(EntryOutcome::ended).sum());
  }

  /** Archives without one readable entry are no news: they are no archives. */
  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    if (!step.getExitStatus().equals(ExitStatus.COMPLETED)) {
      return step.getExitStatus();
    }
    var read = account.account(run);
    var planned = list.planned(run).stream().filter(archive -> !archive.skipped()).count();
    var readable = read.stream().mapToLong(OutcomeWriter::readable).sum();
    return planned > 0 && readable == 0 && planned == read.size()
        ? new ExitStatus(RunEnds.EMPTY)
        : step.getExitStatus();
  }

  private static long readable(ArchiveAccount archive) {
    return archive.entries()
        - archive.count(EntryEnd.QUARANTINED)
        - archive.count(EntryEnd.NO_ARTICLE);
  }
}
