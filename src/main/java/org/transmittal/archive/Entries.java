package org.transmittal.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Place;

/** The entries of one archive; of an archive within it, in its place. */
final class Entries implements EntryStream {
  /** The archive itself and one within it. */
  private static final int DEPTH = 2;

  private record Level(String name, Container container) {}

  private final Archive archive;
  private final Limits limits;
  private final Deque<Level> levels = new ArrayDeque<>();

  Entries(Archive archive, Limits limits) {
    this.archive = archive;
    this.limits = limits;
    var name = archive.name().substring(archive.name().lastIndexOf('/') + 1);
    enter(new Source.OnDisk(name, archive.path()), "");
  }

  @Override
  public @Nullable Entry next() {
    while (!levels.isEmpty()) {
      var raw = raw(levels.getLast());
      if (raw == null) {
        leave();
      } else if (raw instanceof Raw.Page page && isArchive(page) && levels.size() < DEPTH) {
        enter(new Source.InMemory(page.name(), page.bytes()), page.name() + "!");
      } else {
        return Pages.read(place(raw), raw);
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
    return Kinds.of(page.bytes(), page.name()) instanceof Kind.Known kind && kind.isContainer();
  }

  private Place place(Raw raw) {
    return new Place(archive.key(), archive.name(), raw.name(), raw.offset());
  }

  private void enter(Source source, String prefix) {
    Container container;
    try {
      container = Containers.open(source, prefix, limits);
    } catch (IOException | RuntimeException e) {
      container = Containers.one(Failure.of(e, source.name(), 0));
    }
    levels.addLast(new Level(source.name(), container));
  }

  /** Libraries throw unchecked exceptions over some broken input; that is data too. */
  private @Nullable Raw raw(Level level) {
    try {
      return level.container().next();
    } catch (IOException | RuntimeException e) {
      leave();
      levels.addLast(new Level(level.name(), Containers.one(Failure.of(e, level.name(), 0))));
      return raw(levels.getLast());
    }
  }

  private void leave() {
    try {
      levels.removeLast().container().close();
    } catch (IOException e) {
      // All that was read of it is already told, and nothing was written.
    }
  }
}
