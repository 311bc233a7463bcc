package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A run with a file of rates, of figures that are made up. */
class RatesIT {
  private static final String MADE_UP = "Date,USD,GBP,\n2025-01-03,1.1,0.8,\n2025-01-02,1.2,0.9,\n";

  @TempDir Path folder;

  @Test
  void anAmountInAnotherCurrencyStandsInDollarsWithTheRateOfTheDay() throws Exception {
    var commands = withRates(MADE_UP);

    var run = commands.run(inbox());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(commands.database().rows("SELECT amount, rate_date FROM sale_dollars"))
        .containsExactly("550000000.00 | 2025-01-03");
    var key = commands.database().rows("SELECT sale_key FROM sale_dollars").getFirst();
    assertThat(explain(commands, key).out())
        .contains("worth USD 550 million at 1.1 of 3 Jan 2025, by the file of rates");
    var dollars = new JsonMapper().readTree(explain(commands, key, "--json").out()).get("dollars");
    assertThat(dollars.get("rate_date").asString()).isEqualTo("2025-01-03");
  }

  @Test
  void theSameRatesGiveTheSameBytesAndNoneGiveNoDollars() throws Exception {
    var inbox = inbox();
    var one = withRates(MADE_UP);
    var other = Commands.on(folder.resolve("other"), "transmittal.rates=" + rates(MADE_UP));
    var none = Commands.on(folder.resolve("none"));
    for (var commands : new Commands[] {one, other, none}) {
      assertThat(commands.run(inbox).code()).isZero();
    }

    assertThat(other.reports()).containsExactlyEntriesOf(one.reports());
    assertThat(none.database().rows("SELECT COUNT(*) FROM sale_dollars")).containsExactly("0");
  }

  @Test
  void newRatesReachTheSalesOfAWindowAndLeaveTheOthersAsTheyWere() throws Exception {
    var commands = withRates("Date,USD,GBP,\n2025-02-04,1.5,0.8,\n2025-01-03,1.1,0.8,\n");
    var inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.copy(inbox(), inbox.resolve("january.jsonl"));
    Files.writeString(
        inbox.resolve("february.jsonl"),
        """
        {"url": "https://north.example/c", "published": "2025-02-05", "language": "en", \
        "title": "Chile orders tanks", "text": "Chile signed a contract with Germany on February \
        4, 2025 for 20 Leopard 2 tanks worth 100 million euros."}
        """);
    assertThat(commands.run(inbox).code()).isZero();
    assertThat(dollars(commands)).containsExactly("550000000.00", "150000000.00");

    rates("Date,USD,GBP,\n2025-02-04,2.0,0.8,\n2025-01-03,2.0,0.8,\n");
    var window = commands.run(inbox, "--from", "2025-02-01", "--to", "2025-02-28");

    assertThat(window.code()).as(window.err()).isZero();
    assertThat(dollars(commands)).containsExactly("550000000.00", "200000000.00");
    assertThat(commands.run(inbox).code()).isZero();
    assertThat(dollars(commands)).containsExactly("1000000000.00", "200000000.00");
  }

  private static List<String> dollars(Commands commands) throws Exception {
    return commands.database().rows("SELECT amount FROM sale_dollars ORDER BY rate_date");
  }

  @Test
  void aBadFileEndsTheRunWithItsLineAndNothingIsLoaded() throws Exception {
    var run = withRates(MADE_UP + "2025-01-01,one,0.8,\n").run(inbox());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err())
        .contains("transmittal.rates", "line 4: has the rate \"one\" for USD")
        .doesNotContain("\tat ");
    assertThat(Commands.on(folder.resolve("gone"), "transmittal.rates=nowhere.csv").run(inbox()))
        .satisfies(gone -> assertThat(gone.code()).isEqualTo(ExitCode.USAGE.code()))
        .satisfies(gone -> assertThat(gone.err()).contains("nowhere.csv"));
  }

  private Commands withRates(String text) throws IOException {
    return Commands.on(folder.resolve("ledger"), "transmittal.rates=" + rates(text));
  }

  private Path rates(String text) throws IOException {
    return Files.writeString(folder.resolve("made-up.csv"), text);
  }

  private Path inbox() throws IOException {
    return Files.writeString(
        folder.resolve("wire.jsonl"),
        """
        {"url": "https://north.example/a", "published": "2025-01-05", "language": "en", \
        "title": "Norway orders submarines", "text": "Norway signed a contract with Germany on \
        January 5, 2025 for two submarines worth 500 million euros."}
        {"url": "https://south.example/b", "published": "2025-01-05", "language": "en", \
        "title": "Japan orders missiles", "text": "Japan has signed a contract with the United \
        States for 120 AIM-120C-8 missiles worth $300 million."}
        """);
  }

  private static Console explain(Commands commands, String sale, String... more) {
    var args = new String[4 + more.length];
    args[0] = "explain";
    args[1] = sale;
    args[2] = "--config";
    args[3] = commands.settings().toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Console.run(args);
  }
}
