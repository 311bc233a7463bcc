package org.transmittal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves of the files that only it needs. */
class ScratchTest {
  @TempDir Path folder;

  @Test
  void nothingIsLeftOfARunThatIsDone() throws Exception {
    try (var scratch = Scratch.in(folder.resolve("reports/.unfinished"))) {
      Files.writeString(Files.createDirectory(scratch.folder().resolve("x")).resolve("y"), "z");
    }

    assertThat(runs(folder.resolve("reports/.unfinished"))).isEmpty();
  }

  @Test
  void theNextRunClearsWhatOneThatWasKilledHasLeftAndNothingOfOneThatIsAlive() throws Exception {
    var killed = Files.createDirectory(folder.resolve("run-1"));
    Files.writeString(killed.resolve("arms-sales.xlsx.part"), "half");
    try (var alive = Scratch.in(folder)) {
      assertThat(runs(folder)).containsExactly(alive.folder());

      // Two of one process cannot tell each other by the lock, two of two can.
      assertThat(inAnotherProcess()).contains("run-");
      assertThat(alive.folder()).exists();
    }
    assertThat(runs(folder)).isEmpty();
  }

  /** Makes one in a process of its own and tells what it made. */
  private String inAnotherProcess() throws Exception {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Other.class.getName(),
            folder.toString());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** A run in another process. */
  static final class Other {
    private Other() {}

    public static void main(String[] args) throws IOException {
      try (var scratch = Scratch.in(Path.of(args[0]))) {
        System.out.println(scratch.folder());
      }
    }
  }

  private static List<Path> runs(Path around) throws IOException {
    try (var files = Files.list(around)) {
      return new ArrayList<>(files.filter(file -> !file.endsWith(".lock")).toList());
    }
  }
}
