package org.transmittal.cli;

import org.transmittal.warehouse.DecisionTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names who decides. */
final class Decider {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description =
          "Who decides, where the file does not tell; the user of this system if not given.")
  private String by = System.getProperty("user.name", "");

  /**
   * The name.
   *
   * @throws ParameterException if it is none
   */
  String name() {
    if (by.isBlank() || by.strip().length() > DecisionTable.LONGEST_NAME) {
      throw new ParameterException(
          spec.commandLine(),
          "--by takes a name of 1 to %d characters".formatted(DecisionTable.LONGEST_NAME));
    }
    return by.strip();
  }
}
