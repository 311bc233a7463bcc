package org.transmittal.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code transmittal review}: what people decide on the ledger. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    subcommands = {ReviewApplyCommand.class, ReviewListCommand.class, ReviewUndoCommand.class},
    description = {
      "Records what people decided in the sheet Conflicts and review of a workbook, lists it, and"
          + " takes it back.",
      "The next run makes the ledger with it, even if nothing new has come in."
    })
final class ReviewCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: apply, list or undo");
  }
}
