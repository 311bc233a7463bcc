package org.transmittal.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.transmittal.warehouse.ChangeTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code transmittal ledger}: what the ledger says, or said on a day. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the sales of the ledger, one line a sale: key, supplier, recipient, amount, items,"
          + " stage, standing and event date.",
      "With --as-of: as the ledger stood at the end of that day, whatever became known later."
    })
final class LedgerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Settings settings = new Settings();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "The day, by universal time (UTC); now if not given.")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "One JSON object a line, with every value.")
  private boolean json;

  @Override
  public Integer call() {
    var clock = Clock.systemUTC();
    var today = LocalDate.now(clock);
    var day = asOf == null ? today : asOf;
    if (day.isAfter(today)) {
      throw new ParameterException(
          spec.commandLine(), "--as-of %s lies in the future".formatted(day));
    }
    var end = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    var sales = settings.read(clock, beans -> beans.getBean(ChangeTable.class).before(end));
    var lines = json ? LedgerJson.lines(sales) : LedgerText.lines(sales);
    lines.forEach(spec.commandLine().getOut()::println);
    if (sales.isEmpty()) {
      spec.commandLine().getErr().printf("The ledger knew of no sale on %s.%n", day);
    }
    return ExitCode.OK.code();
  }
}
