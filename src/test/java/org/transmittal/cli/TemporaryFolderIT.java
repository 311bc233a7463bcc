package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host without the folder for temporary files, which some archives are unpacked by way of. */
class TemporaryFolderIT {
  private static final String SALE =
      "Norway has signed a contract to buy 12 F-35A fighters from the United States for $1.2"
          + " billion.";

  @TempDir Path folder;

  @Test
  void anArchiveThatCannotBeUnpackedForWantOfItIsNotTakenForDamaged() throws Exception {
    var inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.write(
        inbox.resolve("norway.txt.zst"), Zstd.compress(SALE.getBytes(StandardCharsets.UTF_8)));
    var commands = Commands.on(folder.resolve("ledger"));
    var missing = folder.resolve("missing");
    var errors = folder.resolve("stderr.txt");

    var run =
        commands
            .process(List.of("-Djava.io.tmpdir=" + missing), inbox)
            .redirectError(errors.toFile())
            .start();

    assertThat(run.waitFor()).isEqualTo(ExitCode.INPUT.code());
    assertThat(Files.readString(errors))
        .contains("transmittal: cannot unpack norway.txt.zst: ")
        .contains("temporary folder " + missing)
        .contains("-Djava.io.tmpdir=DIR");
    assertThat(commands.database().rows("SELECT * FROM quarantine")).isEmpty();
    var again = commands.run(inbox);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).containsPattern("Loaded +1 ").containsPattern("Quarantined +0");
  }
}
