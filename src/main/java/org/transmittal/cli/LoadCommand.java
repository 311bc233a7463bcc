package org.transmittal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.transmittal.job.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code transmittal load}: the nightly job on archives that were read elsewhere. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Takes in what transmittal-backfill has read: loads the archives of its folder that are not"
          + " loaded yet, brings the ledger up to date and writes the workbook and the briefing, as"
          + " run does with the archives themselves.",
      "It reads folders of this machine: what lies in an object store or in HDFS is to be brought"
          + " here first, as by hadoop fs -get."
    })
final class LoadCommand extends JobCommand {
  @Parameters(
      paramLabel = "PARQUET",
      arity = "1..*",
      converter = LocalFolder.class,
      description = "A folder that transmittal-backfill has written.")
  private List<Path> backlog = List.of();

  @Override
  RunRequest request(Path reports, LocalDate day, LocalDate earlier) {
    return new RunRequest(backlog, true, reports, null, null, false, day, earlier);
  }
}
