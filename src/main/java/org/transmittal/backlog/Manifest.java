package org.transmittal.backlog;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.transmittal.archive.Limits;
import org.transmittal.warehouse.EntryEnd;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of an archive that was read to its end, written last: where there is a manifest,
 * all that it names is whole.
 *
 * @param format of the files, {@value #FORMAT}
 * @param archive the key of the archive's content
 * @param name its path below the folder that was named, with forward slashes
 * @param size its bytes
 * @param rules the version of the rules that read it
 * @param limits how much of it was taken in
 * @param entries how many entries it has
 * @param ends how many of them came to which end, of the archive by itself: what another archive
 *     holds too, or the warehouse, is a duplicate only there
 * @param files what was written, by table
 * @param sources every file with this content, the one that was read first
 */
public record Manifest(
    int format,
    String archive,
    String name,
    long size,
    String rules,
    Limits limits,
    long entries,
    SortedMap<EntryEnd, Long> ends,
    List<Written> files,
    List<Source> sources) {
  /** Counts up with each change that an older reader would misread. */
  public static final int FORMAT = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  public Manifest {
    ends = new TreeMap<>(ends);
    files = List.copyOf(files);
    sources = List.copyOf(sources);
  }

  /**
   * A file that belongs to it.
   *
   * @param path below the backlog's folder, with forward slashes
   * @param size its bytes
   * @param sha256 in hexadecimal digits
   */
  public record Written(Table table, String path, long size, String sha256, long rows) {}

  /**
   * A file that holds the archive.
   *
   * @param uri where it lay
   * @param name its path below the folder that was named
   * @param modified milliseconds since 1970, as the file system tells them
   */
  public record Source(String uri, String name, long size, long modified) {}

  /** The file of a table. */
  public Written file(Table table) {
    return files.stream()
        .filter(file -> file.table() == table)
        .findFirst()
        .orElseThrow(() -> new BacklogException(archive + ": its manifest names no " + table));
  }

  /** These facts with other sources. */
  public Manifest withSources(List<Source> all) {
    return new Manifest(format, archive, name, size, rules, limits, entries, ends, files, all);
  }

  /** How it is stored. */
  public byte[] json() {
    return MAPPER.writeValueAsBytes(this);
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @param file its name, for messages
   * @throws BacklogException if it is none, or of a format that is not known here
   */
  public static Manifest of(byte[] json, String file) {
    try {
      var manifest = MAPPER.readValue(json, Manifest.class);
      if (manifest.format() != FORMAT) {
        throw new BacklogException(
            "%s: format %d, where this version knows %d; use the version that wrote it"
                .formatted(file, manifest.format(), FORMAT));
      }
      return manifest;
    } catch (JacksonException | NullPointerException e) {
      throw new BacklogException(file + ": is no manifest of a backlog");
    }
  }
}
