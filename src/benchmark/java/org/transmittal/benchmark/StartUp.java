package org.transmittal.benchmark;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.TestDatabase;

/** A nightly run that finds nothing new, by its launcher, beside the start of an empty program. */
final class StartUp implements Part {
  private static final double MOST = 3;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Result> run(Setting setting) throws Exception {
    var folder = Files.createDirectories(setting.folder().resolve("runs/start"));
    try {
      var home = Path.of(System.getProperty("transmittal.home"));
      var settings = TestDatabase.create(folder).settings(folder);
      var run =
          List.of(
              home.resolve("jobs/transmittal").toString(),
              "run",
              "--config",
              settings.toString(),
              "--inbox",
              home.resolve("jobs/inbox").toString(),
              "--out",
              folder.resolve("out").toString());
      start(run);
      var race = Race.of(setting.rounds(), () -> start(empty()), () -> start(run));
      return List.of(
          new Result("a run with nothing new", "an empty Spring Boot start", MOST, 1, 0, race));
    } finally {
      Folders.clear(folder);
    }
  }

  /** Without the libraries and the settings that would make it more than empty. */
  private static List<String> empty() {
    var boot = new ArrayList<String>();
    for (var part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      var name = Path.of(part).getFileName().toString();
      if (Files.isDirectory(Path.of(part)) && !name.equals("classes")
          || name.matches(
              "(spring-(boot|core|context|beans|aop|expression)|micrometer-|jspecify"
                  + "|slf4j-|logback-|commons-logging).*")) {
        boot.add(part);
      }
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-cp",
        String.join(File.pathSeparator, boot),
        EmptyApplication.class.getName());
  }

  /** By the clock: what a child takes of the processor is not told once it has ended. */
  private static Time start(List<String> command) throws IOException, InterruptedException {
    var begin = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("exit code " + process.exitValue() + " of " + command);
    }
    var seconds = (System.nanoTime() - begin) / 1e9;
    return new Time(seconds, seconds);
  }
}
