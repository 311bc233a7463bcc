package org.transmittal.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.TestDatabase;
import tools.jackson.databind.json.JsonMapper;

/** Measures the parts of the program and the job as a whole, each beside its floor. */
public final class Benchmark {
  private static final JsonMapper JSON = new JsonMapper();

  private static final List<Part> PARTS =
      List.of(
          new Loading("jsonl", Form.JSON_LINES, 0.01, 1, false, 1.5),
          new Loading("warc", Form.WARC, 0.01, 1, true, 0.5),
          new Loading("zip", Form.ZIP, 0.01, 1, true, 0.5),
          new AllDeals(),
          new TwoThreads(),
          new Warehouse(),
          new Reconciling(),
          new Book(),
          new StartUp());

  private Benchmark() {}

  /** The folder to work in, then the options and the parts. */
  public static void main(String[] args) throws Exception {
    var setting =
        Setting.parse(
            Path.of(args[0]), List.of(args).subList(1, args.length).toArray(String[]::new));
    Files.createDirectories(setting.folder());
    System.out.printf("on %s, load before %.2f%n", machine(), load());
    System.out.println(Result.head());
    var results = new ArrayList<Result>();
    if (setting.of() != null) {
      tell(Loading.of(setting, setting.of()), results);
    } else {
      for (var part : PARTS) {
        if (setting.parts().isEmpty() || setting.parts().contains(part.name())) {
          for (var result : part.run(setting)) {
            tell(result, results);
          }
        }
      }
    }
    System.out.printf("load after %.2f%n", load());
    write(setting, results);
  }

  private static void tell(Result result, List<Result> results) {
    System.out.println(result.line());
    results.add(result);
  }

  private static void write(Setting setting, List<Result> results) throws IOException {
    var json = JSON.createObjectNode();
    json.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.put("machine", machine()).put("load", load());
    json.put("articles", setting.articles()).put("rounds", setting.rounds());
    var parts = json.putArray("parts");
    for (var result : results) {
      var race = result.race();
      parts
          .addObject()
          .put("part", result.part())
          .put("floor", result.floor())
          .put("items", result.items())
          .put("bytes", result.bytes())
          .put("items_per_second", result.itemsASecond())
          .put("work_seconds", race.work())
          .put("floor_seconds", race.floor())
          .put("ratio", race.ratio())
          .put("ratio_of_processor_time", race.processor())
          .put("at_most", result.most())
          .put("peak_heap_bytes", race.heap());
    }
    var file = setting.folder().resolve("benchmark.json");
    Files.writeString(file, json.toPrettyString() + "\n");
    System.out.println("written to " + file);
  }

  private static String machine() {
    return "%d processors, Java %s, %d MB of heap, %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            Runtime.getRuntime().maxMemory() >> 20,
            TestDatabase.isMySql() ? "MySQL" : "H2");
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
