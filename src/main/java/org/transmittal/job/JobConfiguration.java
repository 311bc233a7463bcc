package org.transmittal.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.normalization.Rules;
import org.transmittal.rates.Rates;
import org.transmittal.warehouse.AccountTable;
import org.transmittal.warehouse.DollarTable;
import org.transmittal.warehouse.EntryOutcome;
import org.transmittal.warehouse.FactWriter;
import org.transmittal.warehouse.LedgerWriter;
import org.transmittal.warehouse.ReadingList;
import org.transmittal.warehouse.RunLock;

/**
 * The job, in the order of the flow: survey the inbox, load what its archives hold, reconcile the
 * ledger, draw the reports.
 *
 * <p>There is no skipping and no retrying inside a step. Bad input is an outcome like any other and
 * is written in the chunk's own transaction; a fault of the database fails the step, and the next
 * launch goes on behind the last chunk that was committed. Every step names its transaction
 * manager: without one it would take one that guards nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobConfiguration {
  static final String JOB = "transmittal";
  private static final String RUN = "#{stepExecution.jobExecution.jobInstance.id}";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final StopRequest stop;

  JobConfiguration(
      JobRepository repository, PlatformTransactionManager transactions, StopRequest stop) {
    this.repository = repository;
    this.transactions = transactions;
    this.stop = stop;
  }

  /**
   * Every step may run again after it was complete: a run that begins again surveys again, and what
   * came in meanwhile is to be read, reconciled and reported with the rest.
   */
  @Bean
  Job transmittal(Step survey, Step load, Step reconcile, Step report, RunBook book) {
    return new JobBuilder(JOB, repository)
        .listener(book)
        .start(survey)
        .on(RunEnds.EMPTY)
        .end(RunEnds.EMPTY)
        .from(survey)
        .on("COMPLETED")
        .to(load)
        .on(RunEnds.EMPTY)
        .end(RunEnds.EMPTY)
        .from(load)
        .on("COMPLETED")
        .to(reconcile)
        .on("COMPLETED")
        .to(report)
        .end()
        .build();
  }

  @Bean
  Step survey(Survey survey) {
    return new StepBuilder("survey", repository)
        .tasklet(survey, transactions)
        .listener(stop)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step load(
      EntryReader reader,
      EntryProcessor processor,
      OutcomeWriter writer,
      ThreadPoolTaskExecutor readers,
      JobSettings settings) {
    var load =
        new StepBuilder("load", repository)
            .<ReadEvent, List<EntryOutcome>>chunk(settings.events())
            .transactionManager(transactions);
    // Articles are read side by side, and written in their order by one thread.
    return (settings.threads() == 1 ? load : load.taskExecutor(readers))
        .reader(reader)
        .processor(processor)
        .writer(writer)
        .listener(writer)
        .listener(stop)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  ThreadPoolTaskExecutor readers(JobSettings settings) {
    var readers = new ThreadPoolTaskExecutor();
    readers.setCorePoolSize(settings.threads());
    readers.setThreadNamePrefix("reader-");
    return readers;
  }

  @Bean
  Step reconcile(
      RunLock lock,
      LedgerWriter ledger,
      DollarTable dollars,
      Rules rules,
      Rates rates,
      RunRequest request,
      Progress progress) {
    return new StepBuilder("reconcile", repository)
        .tasklet(
            (contribution, context) -> {
              progress.step("reconciling the ledger");
              lock.confirm();
              var execution = contribution.getStepExecution();
              var run = execution.getJobExecution().getJobInstance().getInstanceId();
              var changed = ledger.write(run, rules.version(), request::isAbout);
              dollars.write(rates::dollars, request::isAbout);
              execution.getJobExecution().getExecutionContext().putInt(RunEnds.CHANGED, changed);
              return RepeatStatus.FINISHED;
            },
            transactions)
        .listener(stop)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step report(RunLock lock, ReportDrawing drawing, Progress progress) {
    return new StepBuilder("report", repository)
        .tasklet(
            (contribution, context) -> {
              progress.step("drawing the reports");
              lock.confirm();
              var execution = contribution.getStepExecution().getJobExecution();
              var run = execution.getJobInstance().getInstanceId();
              var drawn = drawing.draw(run);
              execution.getExecutionContext().putInt(RunEnds.SALES, drawn.sales());
              execution
                  .getExecutionContext()
                  .put(RunEnds.REPORTS, drawn.files().stream().map(Path::toString).toList());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .listener(stop)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Supply supply(ArchiveReader archives, RunRequest request, JobSettings settings, Clock clock) {
    return request.backlog()
        ? new BacklogSupply(request.inbox())
        : new InboxSupply(archives, request, settings, clock);
  }

  @Bean
  @StepScope
  EntryReader reader(ReadingList list, Supply supply, Progress progress, @Value(RUN) long run) {
    return new EntryReader(list, supply, progress, run);
  }

  @Bean
  EntryProcessor processor(SaleExtractor extractor, RunRequest request) {
    return new EntryProcessor(new EntryReading(extractor), request);
  }

  @Bean
  @StepScope
  OutcomeWriter writer(
      RunLock lock,
      FactWriter facts,
      ReadingList list,
      AccountTable account,
      Progress progress,
      @Value(RUN) long run) {
    return new OutcomeWriter(lock, facts, list, account, progress, run);
  }
}
