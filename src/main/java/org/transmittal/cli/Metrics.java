package org.transmittal.cli;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.transmittal.job.RunRequest;
import org.transmittal.job.RunResult;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.EntryEnd;
import tools.jackson.databind.json.JsonMapper;

/**
 * What monitors are told of a run, however it ends: a line of JSON behind those of the runs before,
 * and the meters of this run in the text format of Prometheus, as the textfile collector of its
 * node exporter takes them in.
 */
final class Metrics {
  static final String LINES = "metrics.jsonl";
  static final String METERS = "metrics.prom";

  private final Path folder;
  private final PrintWriter err;
  private final Clock clock;
  private final Instant begun;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics(Path folder, PrintWriter err, Clock clock) {
    this.folder = folder;
    this.err = err;
    this.clock = clock;
    this.begun = clock.instant();
  }

  /** Where the parts of the run measure themselves. */
  MeterRegistry registry() {
    return registry;
  }

  /**
   * Writes both files. That this is not possible is said, and is no reason for a run to fail.
   *
   * @param result null if the run did not come to one
   */
  void write(RunRequest request, @Nullable RunResult result, ExitCode code) {
    var figures = figures(result, code);
    var line = new LinkedHashMap<String, @Nullable Object>();
    line.put("time", clock.instant().toString());
    line.put("run", result == null ? null : result.run());
    line.put("kind", request.kind().name().toLowerCase(Locale.ROOT));
    line.put("from", request.from() == null ? null : request.from().toString());
    line.put("to", request.to() == null ? null : request.to().toString());
    line.put("end", end(result, code).name());
    line.putAll(figures);
    figures.forEach((name, figure) -> registry.gauge("transmittal." + name, figure));
    registry.gauge("transmittal.time.seconds", clock.instant().getEpochSecond());
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(LINES),
          JsonMapper.shared().writeValueAsString(line) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      var unfinished = folder.resolve(METERS + ".part");
      Files.writeString(unfinished, registry.scrape());
      Files.move(unfinished, folder.resolve(METERS), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      err.printf("transmittal: cannot write metrics to %s: %s%n", folder, e.getMessage());
    }
  }

  private static RunResult.End end(@Nullable RunResult result, ExitCode code) {
    if (result != null) {
      return result.end();
    }
    return switch (code) {
      case BUSY -> RunResult.End.BUSY;
      case STOPPED -> RunResult.End.STOPPED;
      default -> RunResult.End.FAILED;
    };
  }

  private Map<String, Number> figures(@Nullable RunResult result, ExitCode code) {
    var figures = new LinkedHashMap<String, Number>();
    figures.put("exit_code", code.code());
    figures.put("seconds", Duration.between(begun, clock.instant()).toMillis() / 1000.0);
    figures.put("heap_bytes", Runtime.getRuntime().totalMemory());
    if (result != null) {
      figures.put("restarts", result.restarts());
      figures.put("archives_read", read(result));
      figures.put("archives_loaded_before", result.skipped());
      figures.put("archives_passed_over", result.passedOver());
      figures.put("files_waiting", result.waiting().size());
      figures.put("entries", result.entries());
      for (var end : EntryEnd.values()) {
        figures.put("entries_" + end.name().toLowerCase(Locale.ROOT), result.count(end));
      }
      // What a run did not come to is not known, and not none.
      if (result.sales() != null) {
        figures.put("sales", result.sales());
      }
      if (result.salesChanged() != null) {
        figures.put("sales_changed", result.salesChanged());
      }
    }
    return figures;
  }

  private static long read(RunResult result) {
    return result.account().stream().mapToLong(ArchiveAccount::entries).filter(n -> n > 0).count();
  }
}
