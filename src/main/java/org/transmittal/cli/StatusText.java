package org.transmittal.cli;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.PastRun;

/** Runs in lines of columns under a head. */
final class StatusText {
  private static final List<String> HEAD =
      List.of(
          "run",
          "kind",
          "window",
          "reports of",
          "begun",
          "seconds",
          "starts",
          "end",
          "archives",
          "entries",
          "loaded",
          "quarantined",
          "reason");

  private StatusText() {}

  /** One line a run; none if there is none. */
  static List<String> lines(List<PastRun> runs) {
    if (runs.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<List<String>>();
    rows.add(HEAD);
    runs.forEach(run -> rows.add(cells(run)));
    return Columned.lines(rows);
  }

  private static List<String> cells(PastRun run) {
    return List.of(
        String.valueOf(run.run()),
        run.kind().name().toLowerCase(Locale.ROOT),
        window(run),
        run.runDate().toString(),
        run.begun().truncatedTo(ChronoUnit.SECONDS).toString(),
        run.ended() == null
            ? "-"
            : String.valueOf(Duration.between(run.begun(), run.ended()).toSeconds()),
        String.valueOf(run.starts()),
        run.status().toLowerCase(Locale.ROOT),
        String.valueOf(run.account().size()),
        String.valueOf(run.entries()),
        String.valueOf(run.count(EntryEnd.LOADED)),
        String.valueOf(run.count(EntryEnd.QUARANTINED)),
        Plain.line(run.reason()));
  }

  private static String window(PastRun run) {
    return run.from() == null && run.to() == null
        ? "-"
        : (run.from() == null ? "" : run.from()) + ".." + (run.to() == null ? "" : run.to());
  }
}
