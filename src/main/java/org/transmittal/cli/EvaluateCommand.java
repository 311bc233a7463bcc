package org.transmittal.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.evaluation.Evaluation;
import org.transmittal.evaluation.ToldSale;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.sale.SaleMention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code transmittal evaluate GOLD [DOCS]}: how well labelled documents are read. */
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

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description = "Write what was read wrong, one JSON object a line: id, wrong, gold, found.")
  private @Nullable Path misses;

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** What was read in the documents, by their ids. */
  private final Map<String, List<SaleMention>> read = new HashMap<>();

  private final Map<String, @Nullable String> languages = new HashMap<>();

  @Override
  public Integer call() {
    var labels = new LabelFile(gold).read();
    var whole = read(documents == null ? besideLabels() : documents);
    var evaluation = new Evaluation();
    var sales = new HashMap<String, List<JsonNode>>();
    for (var label : labels) {
      var id = label.document().id();
      var found = read.getOrDefault(id, List.of()).stream().map(ToldSale::of).toList();
      evaluation.add(label.document(), languages.get(id), found);
      sales.put(id, label.sales());
    }
    if (misses != null) {
      new MissesFile(sales, read).write(misses, evaluation.misses());
    }
    print(evaluation);
    tellUnmatched(sales.keySet());
    return (whole ? ExitCode.OK : ExitCode.INPUT).code();
  }

  private Path besideLabels() {
    var beside = gold.toAbsolutePath().resolveSibling("docs.jsonl");
    if (!Files.exists(beside)) {
      throw new InputException("no " + beside + "; name the documents behind the labels");
    }
    return beside;
  }

  private boolean read(Path path) {
    var extractor = new SaleExtractor(RuleFolder.load());
    var err = spec.commandLine().getErr();
    try (var progress = TerminalProgress.to(err)) {
      return new ArticleFiles(err, progress)
          .read(
              path,
              (article, archive) -> {
                read.putIfAbsent(id(article), extractor.read(article).mentions());
                languages.putIfAbsent(id(article), article.language());
              });
    }
  }

  private static String id(Article article) {
    return article.id() == null ? article.place().toString() : article.id();
  }

  private void print(Evaluation evaluation) {
    var out = spec.commandLine().getOut();
    var figures = evaluation.figures();
    if (json) {
      out.println(mapper.writeValueAsString(figures));
    } else {
      figures.forEach((group, rows) -> print(out, group, rows));
    }
    out.flush();
  }

  private static void print(PrintWriter out, String group, Map<String, @Nullable Object> figures) {
    out.printf("%-24s %22s  %s%n", "== " + group, "all", "clear");
    var clear = (Map<?, ?>) figures.get("clear");
    figures.forEach(
        (name, value) -> {
          if (!name.equals("clear")) {
            var beside = clear.containsKey(name) ? text(clear.get(name)) : "";
            out.println("  %-22s %22s  %s".formatted(name, text(value), beside).stripTrailing());
          }
        });
  }

  private static String text(@Nullable Object figure) {
    return figure == null ? "-" : figure.toString();
  }

  private void tellUnmatched(Set<String> labelled) {
    var missing = labelled.stream().filter(id -> !read.containsKey(id)).count();
    var unknown = read.keySet().stream().filter(id -> !labelled.contains(id)).count();
    if (missing > 0 || unknown > 0) {
      spec.commandLine()
          .getErr()
          .printf(
              "%d labelled ids are not among the documents, %d documents are not labelled%n",
              missing, unknown);
    }
  }
}
