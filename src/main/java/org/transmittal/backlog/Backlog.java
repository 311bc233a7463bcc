package org.transmittal.backlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A backlog in a folder. What no manifest names is left by an attempt that died and is nothing.
 *
 * @param folder where it lies
 */
public record Backlog(Path folder) {
  /** The folder of the manifests. */
  public static final String MANIFESTS = "manifests";

  private static final Comparator<Done> ORDER =
      Comparator.<Done, String>comparing(done -> done.manifest().name())
          .thenComparing(done -> done.manifest().sources().getFirst().uri());

  /**
   * An archive that was read to its end.
   *
   * @param file its manifest
   */
  public record Done(Path file, Manifest manifest) {}

  /** The name of an archive's manifest below the backlog's folder. */
  public static String manifest(String archive) {
    return MANIFESTS + "/" + archive + ".json";
  }

  /**
   * The archives that were read to their ends, in the order in which a run takes them from an
   * inbox.
   *
   * @throws BacklogException if there is no backlog
   */
  public List<Done> list() {
    var done = new ArrayList<Done>();
    try (var files = Files.newDirectoryStream(folder.resolve(MANIFESTS), "[!._]*.json")) {
      for (var file : files) {
        done.add(new Done(file, read(file)));
      }
    } catch (IOException e) {
      throw new BacklogException(
          "no backlog in %s: it has no folder %s that can be read".formatted(folder, MANIFESTS));
    }
    done.sort(ORDER);
    return done;
  }

  /**
   * What was read of an archive.
   *
   * @param manifest its file
   * @param archive the key that it is expected to have
   * @throws BacklogException if it or a file that it names is not there, or another
   */
  public static Outcomes open(Path manifest, String archive) {
    var read = read(manifest);
    if (!read.archive().equals(archive)) {
      throw new BacklogException(manifest + ": tells of another archive than before");
    }
    return new Outcomes(new Backlog(manifest.toAbsolutePath().getParent().getParent()), read);
  }

  private static Manifest read(Path file) {
    try {
      return Manifest.of(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new BacklogException(file + ": cannot be read");
    }
  }
}
