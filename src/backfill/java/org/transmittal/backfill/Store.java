package org.transmittal.backfill;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.transmittal.backlog.Backlog;
import org.transmittal.backlog.Manifest;

/**
 * A backlog where it is made, on any file system of Hadoop. The driver alone writes to it, one
 * archive after the other; attempts write below a folder of their own beside it.
 */
final class Store {
  private static final String ATTEMPTS = "_attempts";

  private final Path folder;
  private final FileSystem files;

  /**
   * @throws OutputException if there is nowhere to write to
   */
  Store(String uri, Configuration hadoop) {
    try {
      var path = new Path(uri);
      files = path.getFileSystem(hadoop);
      // Copies of the checksums would lie beside every file of a local disk.
      files.setWriteChecksum(false);
      if (!files.mkdirs(new Path(path, Backlog.MANIFESTS))) {
        throw new IOException("no folder can be made there");
      }
      folder = files.makeQualified(path);
    } catch (IOException | IllegalArgumentException e) {
      throw new OutputException("cannot write to %s: %s".formatted(uri, e.getMessage()), e);
    }
  }

  /**
   * Makes room for the attempts of an application, in a folder whose name readers of tables pass
   * over. What another left there that died is cleared away.
   */
  String attempts(String application) {
    deleteAttempts();
    return new Path(folder, ATTEMPTS + "/" + application).toString();
  }

  /** Clears away what all attempts left. */
  void deleteAttempts() {
    delete(new Path(folder, ATTEMPTS).toString());
  }

  /**
   * The archives that are in it, by key.
   *
   * @throws OutputException if it cannot be read
   */
  Map<String, Manifest> manifests() {
    var manifests = new TreeMap<String, Manifest>();
    try {
      for (var file : files.listStatus(new Path(folder, Backlog.MANIFESTS))) {
        var name = file.getPath().getName();
        if (name.endsWith(".json") && !name.startsWith("_") && !name.startsWith(".")) {
          try (var in = files.open(file.getPath())) {
            var manifest = Manifest.of(in.readAllBytes(), file.getPath().toString());
            manifests.put(manifest.archive(), manifest);
          }
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
    return manifests;
  }

  /**
   * Puts what an attempt wrote in its place, the manifest last. Until then there is nothing of the
   * archive in the backlog, also where it had been before.
   */
  void commit(String attempt, Manifest manifest) {
    try {
      files.delete(new Path(folder, Backlog.manifest(manifest.archive())), false);
      for (var written : manifest.files()) {
        var place = new Path(folder, written.path());
        files.mkdirs(place.getParent());
        move(new Path(attempt, place.getName()), place);
      }
      write(manifest);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Writes a manifest anew whose files stay as they are. */
  void rewrite(Manifest manifest) {
    try {
      write(manifest);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Clears away what an attempt left. */
  void delete(String attempt) {
    try {
      files.delete(new Path(attempt), true);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void write(Manifest manifest) throws IOException {
    var place = new Path(folder, Backlog.manifest(manifest.archive()));
    var made = new Path(place.getParent(), "_" + place.getName());
    try (var out = files.create(made, true)) {
      out.write(manifest.json());
    }
    move(made, place);
  }

  /** Not every file system replaces a file by another. */
  private void move(Path from, Path to) throws IOException {
    files.delete(to, false);
    if (!files.rename(from, to)) {
      throw new IOException("cannot move %s to %s".formatted(from, to));
    }
  }

  private OutputException failed(IOException cause) {
    return new OutputException(
        "cannot write the backlog in %s: %s".formatted(folder, cause.getMessage()), cause);
  }
}
