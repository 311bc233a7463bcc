package org.transmittal.backfill;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.transmittal.archive.Limits;
import org.transmittal.backlog.Manifest;
import org.transmittal.normalization.Rules;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/** Has archives read by a cluster, one task an archive, and keeps what comes back. */
final class Application {
  private final JavaSparkContext spark;
  private final Map<String, String> tables;
  private final Limits limits;

  /**
   * @param tables rows that are added to the built-in rules, by file
   */
  Application(JavaSparkContext spark, Map<String, String> tables, Limits limits) {
    this.spark = spark;
    this.tables = tables;
    this.limits = limits;
  }

  /**
   * Reads what is not in the backlog yet, and commits each archive as soon as it is read.
   *
   * @throws OutputException if the backlog cannot be written
   * @throws ClusterException if the cluster gave up; what was committed is kept
   */
  Account read(Collection<ArchiveFile> files, Store store) {
    var rules = Rules.load(tables).version();
    var done = new HashMap<String, Manifest>();
    store
        .manifests()
        .forEach(
            (key, manifest) -> {
              if (manifest.rules().equals(rules) && manifest.limits().equals(limits)) {
                done.put(key, manifest);
              }
            });
    var open = open(files, done.values());
    var commits = new Commits(store, done);
    var began = System.nanoTime();
    if (!open.isEmpty()) {
      var attempts = store.attempts(spark.sc().applicationId());
      try {
        read(open, attempts, names(done), commits);
      } finally {
        store.deleteAttempts();
      }
    }
    return commits.account(files.size() - open.size(), System.nanoTime() - began);
  }

  /** Those that no manifest names as they are now. */
  private static List<ArchiveFile> open(
      Collection<ArchiveFile> files, Collection<Manifest> manifests) {
    var sources = new HashMap<String, Manifest.Source>();
    manifests.forEach(
        manifest -> manifest.sources().forEach(source -> sources.put(source.uri(), source)));
    return files.stream().filter(file -> !file.source().equals(sources.get(file.uri()))).toList();
  }

  private static Map<String, String> names(Map<String, Manifest> done) {
    var names = new HashMap<String, String>();
    done.forEach((key, manifest) -> names.put(key, manifest.name()));
    return names;
  }

  /** Spark hands in the result of each archive once, whatever attempt it is of. */
  private void read(
      List<ArchiveFile> open, String attempts, Map<String, String> names, Commits commits) {
    var failed = new AtomicReference<@Nullable RuntimeException>();
    var context = spark.sc();
    var task =
        new ReadTask(
            spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())),
            spark.broadcast(new Shared(tables, limits, names)),
            attempts);
    var results = spark.parallelize(open, open.size()).map(task).rdd();
    // The thread that schedules tasks is not kept from it by the file system.
    try (var committer = Executors.newSingleThreadExecutor()) {
      context.runJob(
          results,
          new First<ReadArchive>(),
          (partition, read) -> {
            committer.execute(() -> commit(commits, read, failed));
            return BoxedUnit.UNIT;
          },
          ClassTag$.MODULE$.apply(ReadArchive.class));
    } catch (Exception e) {
      // Spark throws checked exceptions that Scala does not declare.
      if (failed.get() == null) {
        throw new ClusterException(e);
      }
    }
    var failure = failed.get();
    if (failure != null) {
      throw failure;
    }
  }

  private void commit(
      Commits commits, ReadArchive read, AtomicReference<@Nullable RuntimeException> failed) {
    if (failed.get() == null) {
      try {
        commits.take(read);
      } catch (RuntimeException e) {
        failed.set(e);
        spark.sc().cancelAllJobs();
      }
    }
  }
}
