package org.transmittal.backfill;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.transmittal.archive.Inbox;

/** Finds archives on the file systems that Hadoop knows, as an {@link Inbox} does on a disk. */
final class ArchiveFiles {
  private final Configuration hadoop;
  private final TreeMap<String, ArchiveFile> found = new TreeMap<>();

  ArchiveFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * Takes in a file, or all below a folder.
   *
   * @throws InputException if it is not there or cannot be looked into
   */
  void add(String uri) {
    try {
      var root = new Path(uri);
      var files = root.getFileSystem(hadoop);
      var status = files.getFileStatus(root);
      if (status.isDirectory()) {
        walk(files, status.getPath(), "");
      } else {
        keep(status, status.getPath().getName());
      }
    } catch (FileNotFoundException e) {
      throw new InputException("no such file or folder: " + uri);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("%s: cannot be read: %s".formatted(uri, e.getMessage()));
    }
  }

  /**
   * Takes in what a file names, one a line; empty lines and those that begin with {@code #} name
   * nothing.
   *
   * @throws InputException if it or what it names cannot be read
   */
  void addList(String uri) {
    String list;
    try {
      var path = new Path(uri);
      try (var in = path.getFileSystem(hadoop).open(path)) {
        list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("no list to read at " + uri);
    }
    list.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(this::add);
  }

  /** What was found, each file once, the largest first: they take longest. */
  Collection<ArchiveFile> all() {
    return found.values().stream()
        .sorted(Comparator.comparingLong(ArchiveFile::size).reversed())
        .toList();
  }

  private void walk(FileSystem files, Path folder, String prefix) throws IOException {
    for (var child : files.listStatus(folder)) {
      var name = child.getPath().getName();
      if (Inbox.isPassedOver(name)) {
        continue;
      }
      if (child.isDirectory()) {
        walk(files, child.getPath(), prefix + name + "/");
      } else if (!Inbox.isMarker(name)) {
        keep(child, prefix + name);
      }
    }
  }

  private void keep(FileStatus file, String name) {
    var uri = file.getPath().toString();
    found.putIfAbsent(uri, new ArchiveFile(uri, name, file.getLen(), file.getModificationTime()));
  }
}
