package org.transmittal.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.transmittal.review.RefusedReviewException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code transmittal COMMAND}. */
@Command(
    name = "transmittal",
    mixinStandardHelpOptions = true,
    versionProvider = Transmittal.Version.class,
    subcommands = {
      RunCommand.class,
      LoadCommand.class,
      ExtractCommand.class,
      StatusCommand.class,
      LedgerCommand.class,
      ExplainCommand.class,
      ReviewCommand.class,
      EvaluateCommand.class
    },
    description = "Keeps a ledger of the arms sales that articles and official notices report.",
    footer = {
      "",
      "Exit codes: 0 done, 1 fault, 2 wrong option, 3 nothing to read, 4 database,",
      "5 output not writable, 6 not there or not readable, 7 another run at work,",
      "8 too much in quarantine, 9 account does not add up, 10 review refused,",
      "143 stopped as asked (130 by Ctrl-C)."
    })
public final class Transmittal implements Runnable {
  @Spec private CommandSpec spec;

  private Transmittal() {}

  /** Runs a command and ends the process with its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /** Runs a command. */
  static int execute(String... args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return new CommandLine(new Transmittal())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command))
        .execute(args);
  }

  /** Without a command: says what there is. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: run, load, status, extract, ledger, explain, review or evaluate");
  }

  private static int report(Exception failure, CommandLine command) {
    var cause = ExitCode.cause(failure);
    var code = ExitCode.of(failure);
    command.getErr().println("transmittal: " + Message.of(cause));
    if (cause instanceof RefusedReviewException refused) {
      refused.reasons().forEach(reason -> command.getErr().println("  " + Plain.line(reason)));
    }
    if (code == ExitCode.FAULT) {
      command.getErr().println("This is a fault of Transmittal; its log has the details.");
    }
    return code.code();
  }

  /** The version that the build wrote into the archive. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Transmittal.class.getPackage().getImplementationVersion();
      return new String[] {"transmittal " + (version == null ? "(not packaged)" : version)};
    }
  }
}
