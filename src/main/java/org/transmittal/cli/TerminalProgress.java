package org.transmittal.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.transmittal.job.Progress;

/**
 * Shows how a run gets on: a bar on a terminal, a plain line for each part and each archive
 * elsewhere, so that the log of a scheduler stays readable.
 */
sealed interface TerminalProgress extends Progress, AutoCloseable {
  /** Of archives with many entries, a plain line tells after so many more. */
  int ENTRIES_A_LINE = 10_000;

  @Override
  void close();

  /** For the terminal if the launcher found one, else for a log. */
  static TerminalProgress to(PrintWriter err) {
    return Boolean.getBoolean("transmittal.terminal") ? new Bar() : new Lines(err);
  }

  /** A bar over the archives. */
  final class Bar implements TerminalProgress {
    private @Nullable ProgressBar bar;
    private long entries;

    @Override
    public void step(String what) {
      close();
      bar = bar(what, -1);
    }

    @Override
    public void reading(String archive, int number, int of) {
      if (number == 1 || bar == null) {
        close();
        bar = bar("reading archives", of);
      }
      bar.stepTo(number - 1L);
      bar.setExtraMessage(" " + archive);
    }

    @Override
    public void entries(int count) {
      entries += count;
      if (bar != null) {
        bar.setExtraMessage(" " + entries + " entries");
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.stepTo(Math.max(bar.getMax(), bar.getCurrent()));
        bar.close();
        bar = null;
      }
    }

    private static ProgressBar bar(String what, int max) {
      return new ProgressBarBuilder()
          .setTaskName(what)
          .setInitialMax(max)
          .setStyle(ProgressBarStyle.UNICODE_BLOCK)
          .setUpdateIntervalMillis(100)
          .hideEta()
          .setConsumer(new ConsoleProgressBarConsumer(System.err))
          .build();
    }
  }

  /** A line for each thing. */
  final class Lines implements TerminalProgress {
    private final PrintWriter err;
    private long entries;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void step(String what) {
      err.println(what);
    }

    @Override
    public void reading(String archive, int number, int of) {
      err.printf("reading archive %d of %d: %s%n", number, of, archive);
    }

    @Override
    public void entries(int count) {
      if (entries / ENTRIES_A_LINE != (entries + count) / ENTRIES_A_LINE) {
        err.printf("%d entries read%n", entries + count);
      }
      entries += count;
    }

    @Override
    public void close() {}
  }
}
