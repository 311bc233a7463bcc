package org.transmittal.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Rejection;

/**
 * A WARC or ARC file. An entry is a record that holds what was found at an address (response,
 * resource, conversion, revisit); the others describe those and are none. Of a packed file the
 * offset is that of the record's own gzip member, plus its place in it where a member holds
 * several.
 */
final class WarcEntries implements Container {
  private final String archive;
  private final WarcMembers members;
  private final Limits limits;
  private @Nullable WarcRecords records;

  WarcEntries(String archive, WarcMembers members, Limits limits) {
    this.archive = archive;
    this.members = members;
    this.limits = limits;
  }

  @Override
  public @Nullable Raw next() {
    while (true) {
      try {
        if (records == null) {
          var member = members.next();
          if (member == null) {
            return null;
          }
          records = new WarcRecords(member, limits);
        }
        var record = records.next();
        if (record == null) {
          records = null;
          continue;
        }
        var raw = WarcCapture.read(record, members.offset() + record.start(), limits);
        if (raw != null) {
          return raw;
        }
      } catch (IOException | RuntimeException e) {
        return damage(e);
      }
    }
  }

  private Raw damage(Exception failure) {
    var offset = members.offset() + (records == null ? 0 : records.start());
    if (records != null && !goOn(records)) {
      records = null;
    }
    var bad = Failure.of(failure, archive, offset);
    return failure instanceof LimitException ? bad : broken(bad);
  }

  private static Raw broken(Raw.Bad bad) {
    return new Raw.Bad(bad.name(), bad.offset(), Rejection.BROKEN_ARCHIVE, bad.detail());
  }

  private static boolean goOn(WarcRecords records) {
    try {
      return records.goOn();
    } catch (IOException e) {
      // The next member, if there is one, tells for itself.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
