package org.transmittal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.transmittal.archive.InboxException;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.job.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code transmittal extract FILE...}: what each article says, as JSON Lines, with no database. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what each article in the files says of arms sales: one JSON object a line, with the"
          + " words that each value came from.",
      "Takes the same files as run: text, HTML, zip, and JSON Lines with id, title, published, url,"
          + " lang and text."
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders to read.")
  private List<Path> files = List.of();

  @Option(
      names = "--values",
      description = {
        "Instead: every amount, quantity, designation and date in the text, whether or not it"
            + " belongs to a sale. A quantity counts things; spans are UTF-16 offsets into the"
            + " text."
      })
  private boolean values;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var articles = new ArticleFiles(spec.commandLine().getErr(), Progress.SILENT);
    var rules = RuleFolder.load();
    var json = values ? new ValuesJson(rules) : new ExtractJson(new SaleExtractor(rules));
    var code = ExitCode.OK;
    for (var file : files) {
      try {
        if (!articles.read(file, (article, in) -> out.println(json.line(article, in.path())))) {
          code = ExitCode.INPUT;
        }
      } catch (InboxException e) {
        // The files behind it are still asked for.
        spec.commandLine().getErr().println("transmittal: " + e.getMessage());
        code = ExitCode.INPUT;
      }
    }
    out.flush();
    return code.code();
  }
}
