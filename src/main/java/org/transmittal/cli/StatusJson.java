package org.transmittal.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Place;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.PastRun;
import tools.jackson.databind.json.JsonMapper;

/** Runs as JSON Lines. */
final class StatusJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StatusJson() {}

  /** One object a run. */
  static List<String> lines(List<PastRun> runs) {
    return runs.stream().map(StatusJson::line).toList();
  }

  private static String line(PastRun run) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("run", run.run());
    object.put("kind", run.kind().name());
    object.put("from", text(run.from()));
    object.put("to", text(run.to()));
    object.put("reports_of", text(run.runDate()));
    object.put("begun", text(run.begun()));
    object.put("ended", text(run.ended()));
    object.put("starts", run.starts());
    object.put("status", run.status());
    object.put("reason", run.reason());
    object.put("loaded_before", run.loadedBefore());
    object.put("archives", run.account().stream().map(StatusJson::archive).toList());
    object.put("undated", run.undated().stream().map(StatusJson::undated).toList());
    return MAPPER.writeValueAsString(object);
  }

  private static LinkedHashMap<String, Object> archive(ArchiveAccount archive) {
    var object = new LinkedHashMap<String, Object>();
    object.put("name", archive.archive());
    object.put("entries", archive.entries());
    for (var end : EntryEnd.values()) {
      object.put(end.name().toLowerCase(Locale.ROOT), archive.count(end));
    }
    return object;
  }

  private static LinkedHashMap<String, @Nullable Object> undated(Place place) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("archive", place.archiveName());
    object.put("entry", place.entry());
    object.put("offset", place.offset());
    object.put("captured", text(place.captured()));
    return object;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
