package org.transmittal.backfill;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.transmittal.backlog.BacklogException;
import org.transmittal.normalization.RuleException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The application: {@code spark-submit transmittal-backfill.jar --out DIR ARCHIVE...}. */
@Command(
    name = "transmittal-backfill",
    description = {
      "Reads archives on a Spark cluster, and writes what their articles say as Parquet, for"
          + " transmittal load to take in. Archives that were read before are passed over.",
      "Files and folders may lie on any file system that Hadoop knows: file:, hdfs:, s3a:."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 fault, 2 wrong option, 3 no archive, 4 the cluster failed,",
      "5 output not writable, 6 not there or not readable."
    })
public final class Backfill implements Callable<Integer> {
  private static final int FAULT = 1;
  private static final int USAGE = 2;
  private static final int EMPTY = 3;
  private static final int CLUSTER = 4;
  private static final int OUTPUT = 5;
  private static final int INPUT = 6;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARCHIVE", description = "A file, or a folder to search through.")
  private List<String> archives = new ArrayList<>();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "A file that names archives, one a line; may be given more than once.")
  private List<String> lists = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the backlog, which all machines can write to.")
  private String out;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings of Transmittal, of which its limits and rules hold here too.")
  private @Nullable Path config;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "The folder of rows that are added to the built-in rules.")
  private @Nullable Path rules;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(names = "--json", description = "The account as one JSON object.")
  private boolean json;

  private Backfill() {}

  /** Runs it and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(
        new CommandLine(new Backfill())
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, err))
            .execute(args));
  }

  @Override
  public Integer call() {
    if (archives.isEmpty() && lists.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "say what to read: ARCHIVE or --list");
    }
    var settings = Settings.read(config, rules);
    var conf = new SparkConf().setAppName("transmittal-backfill");
    conf.setIfMissing("spark.master", "local[*]");
    try (var spark = new JavaSparkContext(conf)) {
      var files = new ArchiveFiles(spark.hadoopConfiguration());
      archives.forEach(files::add);
      lists.forEach(files::addList);
      if (files.all().isEmpty()) {
        spec.commandLine().getErr().println("transmittal-backfill: no archive is there");
        return EMPTY;
      }
      var account =
          new Application(spark, settings.tables(), settings.limits())
              .read(files.all(), new Store(out, spark.hadoopConfiguration()));
      if (json) {
        spec.commandLine().getOut().println(account.json());
      } else {
        account.print(spec.commandLine().getOut());
        spec.commandLine().getOut().printf("Backlog     %s%n", out);
      }
      return 0;
    }
  }

  private static int report(Exception failure, PrintWriter err) {
    var code =
        switch ((Throwable) failure) {
          case InputException e -> INPUT;
          case BacklogException e -> INPUT;
          case OutputException e -> OUTPUT;
          case RuleException e -> USAGE;
          case ClusterException e -> CLUSTER;
          case SparkException e -> CLUSTER;
          default -> FAULT;
        };
    var message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    err.println("transmittal-backfill: " + (message.isBlank() ? failure.toString() : message));
    if (code == CLUSTER) {
      err.println("What was committed is kept; the same command goes on from there.");
    } else if (code == FAULT) {
      failure.printStackTrace(err);
    }
    return code;
  }
}
