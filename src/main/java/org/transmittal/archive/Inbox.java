package org.transmittal.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.transmittal.article.ContentHash;

/**
 * Finds the archives below paths that people give. Hidden files, litter of operating systems and
 * {@code .done} markers are no archives.
 */
public final class Inbox {
  /** The names under which browsers and copying tools keep a file until it is whole. */
  private static final Pattern PARTIAL =
      Pattern.compile(".*\\.(part|partial|filepart|crdownload|download|tmp)");

  private final Instant now;
  private final Duration settle;
  private final Predicate<String> asked;

  /** An inbox of which every archive is asked for. */
  public Inbox(Instant now, long settleSeconds) {
    this(now, settleSeconds, name -> true);
  }

  /**
   * An inbox that looks at files at one moment.
   *
   * @param now the moment
   * @param settleSeconds a file changed within this many seconds before that moment may still be
   *     written to and waits for the next run, unless a file of the same name with {@code .done}
   *     behind it lies beside it; 0 takes every file
   * @param asked whether an archive of a name is asked for; others are listed apart, unread
   */
  public Inbox(Instant now, long settleSeconds, Predicate<String> asked) {
    this.now = now;
    this.settle = Duration.ofSeconds(settleSeconds);
    this.asked = asked;
  }

  /**
   * What lies in an inbox.
   *
   * @param archives by name, then by path
   * @param waiting files that are still being written, by path
   * @param unasked the names of archives that are not asked for, in order
   */
  public record Listing(List<Archive> archives, List<Path> waiting, List<String> unasked) {
    public Listing {
      archives = List.copyOf(archives);
      waiting = List.copyOf(waiting);
      unasked = List.copyOf(unasked);
    }
  }

  /**
   * Lists the archives below some paths, each file once. Reads every file whole, to know it by its
   * content; one that cannot be read is listed all the same, for {@link ArchiveReader} to reject.
   *
   * @param paths folders, which are searched through, or single files
   * @throws InboxException if a path is not there, or a folder or a file that was given by itself
   *     cannot be read
   */
  public Listing list(List<Path> paths) {
    var archives = new ArrayList<Archive>();
    var waiting = new ArrayList<Path>();
    var unasked = new ArrayList<String>();
    var seen = new HashSet<Path>();
    for (var path : paths) {
      for (var found : find(path)) {
        if (!seen.add(found.path().toAbsolutePath().normalize())) {
          continue;
        }
        if (!asked.test(found.name())) {
          unasked.add(found.name());
        } else if (isStillWritten(found.path())) {
          waiting.add(found.path());
        } else {
          archives.add(archive(found.name(), found.path()));
        }
      }
    }
    archives.sort(Comparator.comparing(Archive::name).thenComparing(Archive::path));
    waiting.sort(Comparator.naturalOrder());
    unasked.sort(Comparator.naturalOrder());
    return new Listing(archives, waiting, unasked);
  }

  private record Found(String name, Path path) {}

  private static List<Found> find(Path root) {
    if (Files.isRegularFile(root)) {
      if (!Files.isReadable(root)) {
        throw new InboxException("cannot read " + root + ": allow the account that runs this to");
      }
      return List.of(new Found(root.toAbsolutePath().getFileName().toString(), root));
    }
    if (!Files.exists(root)) {
      throw new InboxException(
          "no such file or folder: " + root + "; check the path, or make the folder");
    }
    if (!Files.isDirectory(root)) {
      throw new InboxException("neither a file nor a folder: " + root + "; give one of those");
    }
    var found = new ArrayList<Found>();
    find(root, "", found);
    return found;
  }

  /** Folders that are links are left aside, so that no walk goes round in a circle. */
  private static void find(Path folder, String prefix, List<Found> found) {
    try (var children = Files.newDirectoryStream(folder)) {
      for (var child : children) {
        var name = child.getFileName().toString();
        if (isPassedOver(name)) {
          continue;
        }
        if (Files.isDirectory(child)) {
          if (!Files.isSymbolicLink(child)) {
            find(child, prefix + name + "/", found);
          }
        } else if (!isMarker(name) && isFile(child)) {
          found.add(new Found(prefix + name, child));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new InboxException(
          "cannot look into the folder " + folder + ": allow the account that runs this to");
    }
  }

  /** A pipe or a device could be waited on for ever; a dangling link is listed and rejected. */
  private static boolean isFile(Path path) {
    return Files.isRegularFile(path) || (Files.isSymbolicLink(path) && !Files.exists(path));
  }

  private boolean isStillWritten(Path path) {
    if (settle.isZero() || Files.exists(path.resolveSibling(path.getFileName() + ".done"))) {
      return false;
    }
    if (PARTIAL.matcher(path.getFileName().toString().toLowerCase(Locale.ROOT)).matches()) {
      return true;
    }
    try {
      return Files.getLastModifiedTime(path).toInstant().isAfter(now.minus(settle));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file or folder of a name is none that anyone means: hidden, or litter. */
  public static boolean isPassedOver(String name) {
    return name.startsWith(".") || Litter.is(name);
  }

  /** Whether a file of a name says that the one beside it is whole. */
  public static boolean isMarker(String name) {
    return name.endsWith(".done");
  }

  /**
   * The archive that a file is, read whole to know it by its content; one that cannot be read has
   * no size, for {@link ArchiveReader} to reject.
   *
   * @param name its path below the inbox, with forward slashes
   */
  public static Archive archive(String name, Path path) {
    try (var bytes = Files.newInputStream(path)) {
      var digest = ContentHash.sha256();
      var buffer = new byte[1 << 16];
      var size = 0L;
      for (int n; (n = bytes.read(buffer)) >= 0; size += n) {
        digest.update(buffer, 0, n);
      }
      return new Archive(name, path, size, ContentHash.key(digest));
    } catch (IOException e) {
      return new Archive(name, path, 0, ContentHash.of("unreadable", name));
    }
  }
}
