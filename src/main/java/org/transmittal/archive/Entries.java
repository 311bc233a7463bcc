package org.transmittal.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.article.Sieve;

/** The entries of one archive; of an archive within it, in its place. */
final class Entries implements EntryStream {
  private static final class Level {
    private final String name;
    private final Container container;
    private boolean given;

    Level(String name, Container container) {
      this.name = name;
      this.container = container;
    }
  }

  private final Disk disk;
  private final Archive archive;
  private final Limits limits;
  private final Sieve sieve;
  private final Deque<Level> levels = new ArrayDeque<>();
  private long count;

  Entries(Archive archive, Limits limits, Sieve sieve) {
    this(new Disk(archive.path()), archive, limits, sieve);
  }

  /** The entries of an archive that is read from a disk. */
  Entries(Disk disk, Archive archive, Limits limits) {
    this(disk, archive, limits, Sieve.OPEN);
  }

  private Entries(Disk disk, Archive archive, Limits limits, Sieve sieve) {
    this(new Source.OnDisk(fileName(archive.name()), disk), disk, archive, limits, sieve);
  }

  /** The entries of an archive whose bytes are those of a source. */
  Entries(Source source, Archive archive, Limits limits) {
    this(source, new Disk(archive.path()), archive, limits, Sieve.OPEN);
  }

  private Entries(Source source, Disk disk, Archive archive, Limits limits, Sieve sieve) {
    this.disk = disk;
    this.archive = archive;
    this.limits = limits;
    this.sieve = sieve;
    enter(source, "");
  }

  private static String fileName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  @Override
  public @Nullable Unread nextUnread() {
    var next = found();
    var failure = disk.failure();
    if (failure != null) {
      throw new DiskException(archive.name(), failure);
    }
    return next;
  }

  private @Nullable Unread found() {
    while (!levels.isEmpty()) {
      var level = levels.getLast();
      var raw = raw(level);
      if (raw == null && level.given) {
        leave();
      } else if (count == limits.entries()) {
        return tooMany(raw == null ? nothing(level.name) : raw);
      } else if (raw instanceof Raw.Page page
          && isArchive(page)
          && levels.size() <= limits.depth()) {
        level.given = true;
        enter(new Source.InMemory(page.name(), page.bytes()), page.name() + "!");
      } else {
        level.given = true;
        count++;
        var entry = raw == null ? nothing(level.name) : raw;
        return new Unread(place(entry), entry, sieve);
      }
    }
    return null;
  }

  @Override
  public void close() {
    while (!levels.isEmpty()) {
      leave();
    }
  }

  private static boolean isArchive(Raw.Page page) {
    return switch (page.kind()) {
      case Kind.Known known -> known.isContainer();
      case Kind.Packed packed -> true;
      case Kind.Unsupported unsupported -> false;
    };
  }

  /** Empty is a claim, and the account tells who makes it. */
  private static Raw nothing(String name) {
    return new Raw.Bad(name, 0, Rejection.EMPTY, "holds no entry");
  }

  /** One entry stands for all that are left. */
  private Unread tooMany(Raw first) {
    close();
    var detail = "more than " + limits.entries() + " entries; left from this one on";
    var place = place(first);
    var bad = new Raw.Bad(first.name(), first.offset(), Rejection.TOO_MANY_ENTRIES, detail);
    return new Unread(place, bad, sieve);
  }

  private Place place(Raw raw) {
    var captured = raw instanceof Raw.Page page ? page.sent().captured() : null;
    return new Place(archive.key(), archive.name(), raw.name(), raw.offset(), captured);
  }

  private void enter(Source source, String prefix) {
    Container container;
    try {
      container = Containers.open(source, prefix, limits);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      container = Containers.one(Failure.of(e, source.name(), 0));
    } catch (LinkageError e) {
      throw new LibraryException(archive.name(), e);
    }
    levels.addLast(new Level(source.name(), container));
  }

  /** Libraries throw unchecked exceptions over some broken input; that is data too. */
  private @Nullable Raw raw(Level level) {
    try {
      return level.container.next();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      var failed = Failure.of(e, level.name, level.container.offset());
      leave();
      var end = new Level(level.name, Containers.one(failed));
      end.given = true;
      levels.addLast(end);
      return raw(levels.getLast());
    } catch (LinkageError e) {
      throw new LibraryException(archive.name(), e);
    }
  }

  private void leave() {
    try {
      levels.removeLast().container.close();
    } catch (IOException e) {
      // All that was read of it is already told, and nothing was written.
    }
  }
}
