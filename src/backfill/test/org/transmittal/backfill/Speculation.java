package org.transmittal.backfill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Has Spark start a task again elsewhere that takes long, and tells from its event log how often it
 * did. Spark places no second attempt on the host of the first.
 *
 * @param events the folder of the event log, which is there
 */
public record Speculation(Path events) {

  /** What an application is started with. */
  public List<String> conf() {
    return List.of(
        // Both workers are there before the first task.
        "spark.cores.max=2",
        "spark.scheduler.minRegisteredResourcesRatio=1",
        "spark.speculation=true",
        "spark.speculation.efficiency.enabled=false",
        "spark.speculation.interval=10ms",
        "spark.speculation.quantile=0.1",
        "spark.speculation.multiplier=1.01",
        "spark.speculation.minTaskRuntime=1ms",
        "spark.eventLog.enabled=true",
        "spark.eventLog.compress=false",
        "spark.eventLog.rolling.enabled=false",
        "spark.eventLog.dir=" + events.toUri());
  }

  /** How many second attempts were started. */
  public long started() throws IOException {
    var count = 0L;
    try (var logs = Files.list(events)) {
      for (var log : logs.toList()) {
        try (var lines = Files.lines(log)) {
          count +=
              lines
                  .filter(line -> line.contains("SparkListenerTaskStart"))
                  .filter(line -> line.contains("\"Speculative\":true"))
                  .count();
        }
      }
    }
    return count;
  }
}
