package org.transmittal.backfill;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.transmittal.archive.Archive;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.backlog.Manifest;

/** Reads one archive into a folder that no other attempt at it writes to. */
final class ReadTask implements Function<ArchiveFile, ReadArchive> {
  private static final long serialVersionUID = 1;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final Broadcast<Shared> shared;
  private final String attempts;

  /**
   * @param attempts the folder for the folders of attempts
   */
  ReadTask(Broadcast<SerializableConfiguration> hadoop, Broadcast<Shared> shared, String attempts) {
    this.hadoop = hadoop;
    this.shared = shared;
    this.attempts = attempts;
  }

  @Override
  public ReadArchive call(ArchiveFile file) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    var began = System.nanoTime();
    var cpu = threads.getCurrentThreadCpuTime();
    try (var local = LocalFile.of(file.uri(), hadoop.value().value())) {
      var archive = Inbox.archive(file.name(), local.path());
      var attempt = "";
      var manifest = "";
      var entries = 0L;
      if (!shared.value().isDone(archive.key(), archive.name())) {
        attempt = attempts + "/" + TaskContext.get().taskAttemptId();
        var read = read(file, archive, attempt);
        entries = read.entries();
        manifest = new String(read.json(), StandardCharsets.UTF_8);
      }
      return new ReadArchive(
          file,
          attempt,
          manifest,
          archive.key(),
          entries,
          System.nanoTime() - began,
          threads.getCurrentThreadCpuTime() - cpu);
    }
  }

  private Manifest read(ArchiveFile file, Archive archive, String attempt) throws IOException {
    var loaded = shared.value().load();
    var tables = new TableWriters(new Path(attempt), archive.key(), hadoop.value().value());
    try (tables;
        var entries = loaded.archives().open(archive)) {
      for (Entry entry; (entry = entries.next()) != null; ) {
        if (TaskContext.get().isInterrupted()) {
          throw new CancellationException("another attempt has read " + file.uri());
        }
        tables.write(loaded.reading().read(entry));
      }
    }
    return new Manifest(
        Manifest.FORMAT,
        archive.key(),
        archive.name(),
        archive.size(),
        loaded.rules(),
        shared.value().limits(),
        tables.entries(),
        tables.ends(),
        tables.written(),
        List.of(file.source()));
  }
}
