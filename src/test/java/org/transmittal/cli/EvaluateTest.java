package org.transmittal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transmittal.SharedInputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code transmittal evaluate}, as a person types it. */
class EvaluateTest {
  private static final String LABEL =
      """
      {"id": "a", "relevant": true, "sales": [{"role": "main", "buyer": ["NO"], "seller": ["US"],
      "amount": {"value": 1200000000, "high": null, "currency": "USD", "bound": "exact"},
      "items": [{"quantity": 12, "high": null, "bound": "exact", "name": "F-35A fighters",
      "designations": ["F-35A"]}], "status": "CONTRACTED", "event_date": null, "clear": true}]}
      """
          .replace("\n", " ");

  private static final String DOCUMENT =
      "{\"id\": \"a\", \"lang\": \"en\", \"text\": \"Norway has signed a contract to buy 12 F-35A"
          + " fighters from the United States for $1.2 billion.\"}";

  private final JsonMapper mapper = new JsonMapper();

  @TempDir Path folder;

  @Test
  void theFiguresAndMissesAreThoseOfTheLabelScorer() throws Exception {
    var gold = SharedInputs.file("gold/labels.jsonl");
    var docs = SharedInputs.file("gold/docs.jsonl");
    var scorer = SharedInputs.file("gold/score.py");
    assumeTrue(hasPython(), "skipped: no python3");

    var ours = evaluate(gold.toString());

    var extracted =
        Files.writeString(
            folder.resolve("found.jsonl"), Console.run("extract", docs.toString()).out());
    var misses = folder.resolve("their-misses.jsonl");
    var theirs =
        python(scorer, gold, extracted, "--docs", docs, "--json", "--misses", misses).getFirst();
    assertThat(mapper.readTree(ours)).isEqualTo(mapper.readTree(theirs));
    assertThat(misses(folder.resolve("misses.jsonl")))
        .isEqualTo(misses(misses))
        .hasSizeGreaterThan(9);
  }

  @Test
  void theSampleIsReadAsItsLabelsSay() throws Exception {
    var figures = mapper.readTree(evaluate("jobs/sample/expected.jsonl", "jobs/inbox")).get("all");

    assertThat(figures.get("main sales").asInt()).isEqualTo(22);
    assertThat(figures.get("buyer").asDouble()).isEqualTo(1);
    assertThat(figures.get("clear").get("amount").asDouble()).isEqualTo(1);
    assertThat(figures.get("false sales").asInt()).isZero();
  }

  @Test
  void ourOwnArticlesAreJoinedIntoTheirSales() throws Exception {
    var sales = "src/test/resources/org/transmittal/ledger/sales.jsonl";

    var figures = mapper.readTree(evaluate("--sales", sales));

    assertThat(figures.get("pairs precision").asDouble()).isGreaterThanOrEqualTo(0.99);
    assertThat(figures.get("pairs recall").asDouble()).isGreaterThanOrEqualTo(0.90);
    var missed = Files.readAllLines(folder.resolve("misses.jsonl"));
    assertThat(missed).hasSize(figures.get("pairs missed").asInt());
    assertThat(mapper.readTree(missed.getFirst()).get("pair")).hasSize(2);
    assertThat(Console.run("evaluate", "--sales", sales).out())
        .contains("pairs recall " + " ".repeat(12) + figures.get("pairs recall"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"sale\"|\"case\"|\"sale\" must be a text",
        "[\"NO\"]|[]|\"buyer\" must not be empty",
        "amount\": 5|amount\": \"5bn\"|\"amount\" must be a number"
      })
  void aBadLabelOfASaleIsNamedWithItsLine(String right, String wrong, String said)
      throws Exception {
    var label =
        "{\"article\": \"a\", \"sale\": \"s\", \"buyer\": [\"NO\"], \"amount\": 5,"
            + " \"item\": \"F-35\"}";

    var run =
        Console.run(
            "evaluate", "--sales", labels(label + "\n" + label.replace(right, wrong)).toString());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("labels.jsonl, line 2: ").contains(said);
  }

  @Test
  void theFiguresAreATableOfAllAndClearLabels() throws Exception {
    var run = Console.run("evaluate", labels(LABEL).toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("== all", "== en").containsPattern("record +1\\.0 +1\\.0\n");
  }

  @Test
  void aLabelThatWasReadOtherwiseIsAMissWithBothSides() throws Exception {
    evaluate(labels(LABEL.replace("\"NO\"", "\"FI\"")).toString());

    var miss = mapper.readTree(Files.readString(folder.resolve("misses.jsonl")));
    assertThat(miss.get("id").asString()).isEqualTo("a");
    assertThat(miss.get("wrong").toString()).isEqualTo("[\"buyer\",\"record\"]");
    assertThat(miss.get("gold").get("buyer").get(0).asString()).isEqualTo("FI");
    assertThat(miss.get("found").get("buyer").get(0).asString()).isEqualTo("NO");
  }

  @Test
  void aLabelWithoutItsDocumentCountsAsNotReadAndIsSaid() throws Exception {
    var run = Console.run("evaluate", "--json", labels(LABEL.replace("\"a\"", "\"b\"")).toString());

    assertThat(run.err()).contains("1 labelled ids are not among the documents, 1 documents");
    assertThat(mapper.readTree(run.out()).get("all").get("main sales recall").asDouble()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONTRACTED|SOLD|\"status\" is SOLD; write one of negotiation",
        "\"main\"|\"first\"|\"role\" is first",
        "\"NO\"|\"Norway\"|no country or body has the code Norway",
        "true, \"sales\"|1, \"sales\"|\"relevant\" must be true or false",
        "1200000000|\"1.2bn\"|\"value\" must be a number",
        "{\"id\"|{id|is no JSON",
        "\"id\": \"a\"|\"id\": 7|\"id\" must be a text",
        "\"items\"|\"things\"|\"items\" must be a list",
        "\"high\": null|\"high\": 5|a range"
      })
  void aBadLabelIsNamedWithItsLineAndWhatToWrite(String right, String wrong, String said)
      throws Exception {
    var labels = labels("\n" + LABEL.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

    var run = Console.run("evaluate", labels.toString());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("labels.jsonl, line 2: ").contains(said);
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("fault");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anIdThatStandsTwiceIsNamedWithBothLines() throws Exception {
    var run = Console.run("evaluate", labels(LABEL + "\n" + LABEL).toString());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("line 2: the id a stands in line 1 too");
  }

  @Test
  void filesThatAreNotThereAreNamed() throws Exception {
    var labels = labels(LABEL);
    Files.delete(folder.resolve("docs.jsonl"));

    for (var args :
        List.of(
            List.of("nowhere.jsonl", "nowhere.jsonl"),
            List.of(labels.toString(), "docs.jsonl"),
            List.of(labels.toString(), "other.jsonl", folder.resolve("other.jsonl").toString()))) {
      var command = new ArrayList<>(List.of("evaluate", args.getFirst()));
      command.addAll(args.subList(2, args.size()));
      var run = Console.run(command.toArray(String[]::new));
      assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
      assertThat(run.err()).contains(args.get(1)).doesNotContain("\tat ");
    }
  }

  @Test
  void missesThatCannotBeWrittenAreSaid() throws Exception {
    var run =
        Console.run(
            "evaluate", labels(LABEL).toString(), "--misses", folder.resolve("no/m").toString());

    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT.code());
    assertThat(run.err()).contains("cannot be written");
  }

  private String evaluate(String... args) {
    var command = new ArrayList<>(List.of("evaluate", "--json"));
    command.addAll(List.of("--misses", folder.resolve("misses.jsonl").toString()));
    command.addAll(List.of(args));
    return Console.run(command.toArray(String[]::new)).out();
  }

  private Path labels(String lines) throws IOException {
    Files.writeString(folder.resolve("docs.jsonl"), DOCUMENT);
    return Files.writeString(folder.resolve("labels.jsonl"), lines + "\n");
  }

  /** Whatever the order of the fields that are wrong, and of the keys. */
  private List<String> misses(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> miss(mapper.readTree(line))).toList();
  }

  private static String miss(JsonNode miss) {
    var wrong = miss.get("wrong").valueStream().map(JsonNode::asString).sorted().toList();
    return miss.get("id") + " " + wrong + " " + miss.get("gold") + " " + miss.get("found");
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> python(Object... args) throws Exception {
    var command = Stream.concat(Stream.of("python3"), Stream.of(args)).map(Object::toString);
    var process = new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
    try (var out = process.inputReader()) {
      var lines = out.lines().toList();
      assertThat(process.waitFor()).as("%s", lines).isZero();
      return lines;
    }
  }
}
