package org.transmittal.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.transmittal.evaluation.Evaluation;
import org.transmittal.evaluation.JoinedPairs;
import org.transmittal.evaluation.LabelledMention;
import org.transmittal.evaluation.ToldSale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code transmittal evaluate GOLD [DOCS]}: how well labelled documents are read, or joined. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads labelled documents and prints how much of the labels was read right, by language and"
          + " apart for the labels that leave no room for another view.",
      "A label is a line of JSON in the form that extract prints: id, relevant and sales, each"
          + " with role, buyer, seller, amount, items, status, event_date, and clear: true."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The file of labels, JSON Lines.")
  private Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DOCS",
      description =
          "The documents, as a file or folder that extract can read; docs.jsonl beside the labels"
              + " if not given. A document without an id is called by its archive and entry.")
  private @Nullable Path documents;

  @Option(
      names = "--sales",
      description =
          "Print how well the articles are joined into sales. A label is then a line for each sale"
              + " of an article: article, sale (a name that all articles on it share), buyer,"
              + " amount (a number or null) and item (a word of the goods).")
  private boolean sales;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description =
          "Write what is wrong, one JSON object a line: id, wrong, gold, found; with --sales"
              + " wrong, pair.")
  private @Nullable Path misses;

  @Override
  public Integer call() {
    var complete = sales ? evaluateSales() : evaluateDocuments();
    return (complete ? ExitCode.OK : ExitCode.INPUT).code();
  }

  private boolean evaluateDocuments() {
    var labels = new LabelFile(gold).read();
    var read = read();
    var evaluation = new Evaluation();
    var told = new HashMap<String, List<JsonNode>>();
    for (var label : labels) {
      var id = label.document().id();
      var found = read.mentions().getOrDefault(id, List.of()).stream().map(ToldSale::of).toList();
      evaluation.add(label.document(), read.languages().get(id), found);
      told.put(id, label.sales());
    }
    if (misses != null) {
      new MissesFile(misses).write(evaluation.misses(), told, read.mentions());
    }
    print(evaluation.figures(), FiguresText::table);
    tellUnmatched(told.keySet(), read);
    return read.whole();
  }

  private boolean evaluateSales() {
    var labels = new LabelFile(gold).mentions();
    var read = read();
    var pairs = JoinedPairs.of(labels, read.mentions());
    if (misses != null) {
      new MissesFile(misses).write(pairs);
    }
    print(pairs.figures(), FiguresText::list);
    tellUnmatched(labels.stream().map(LabelledMention::article).collect(Collectors.toSet()), read);
    return read.whole();
  }

  private ReadDocuments read() {
    return ReadDocuments.of(
        documents == null ? besideLabels() : documents, spec.commandLine().getErr());
  }

  private Path besideLabels() {
    var beside = gold.toAbsolutePath().resolveSibling("docs.jsonl");
    if (!Files.exists(beside)) {
      throw new InputException("no " + beside + "; name the documents behind the labels");
    }
    return beside;
  }

  private <T> void print(T figures, BiConsumer<PrintWriter, T> asText) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(figures));
    } else {
      asText.accept(out, figures);
    }
    out.flush();
  }

  private void tellUnmatched(Set<String> labelled, ReadDocuments read) {
    var missing = labelled.stream().filter(id -> !read.mentions().containsKey(id)).count();
    var unknown = read.mentions().keySet().stream().filter(id -> !labelled.contains(id)).count();
    if (missing > 0 || unknown > 0) {
      spec.commandLine()
          .getErr()
          .printf(
              "%d labelled ids are not among the documents, %d documents are not labelled%n",
              missing, unknown);
    }
  }
}
