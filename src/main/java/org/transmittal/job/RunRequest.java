package org.transmittal.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.warehouse.RunKind;

/**
 * What a run is asked to do.
 *
 * @param inbox folders and files to take archives from
 * @param backlog whether those are the folders of a {@link org.transmittal.backlog.Backlog}, whose
 *     archives were read elsewhere
 * @param out the folder for reports
 * @param from first day of a window by the article's date; null with {@code to} for a nightly run,
 *     which takes every archive not loaded yet
 * @param to last day of the window; null if it is open
 * @param undated whether a window takes in undated articles by the day on which the archive took
 *     them in
 * @param runDate the day that the reports are for
 * @param baseline changes are told against the last nightly run that was completed for this day or
 *     one before it
 */
public record RunRequest(
    List<Path> inbox,
    boolean backlog,
    Path out,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean undated,
    LocalDate runDate,
    LocalDate baseline) {
  public RunRequest {
    inbox = List.copyOf(inbox);
  }

  /** What it takes in. */
  public RunKind kind() {
    return !isNightly() ? RunKind.WINDOW : backlog ? RunKind.LOAD : RunKind.NIGHTLY;
  }

  /** Whether it is no rerun of a window. */
  public boolean isNightly() {
    return from == null && to == null;
  }

  private boolean holds(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }

  /**
   * Whether what an article tells is its business.
   *
   * @param published the date of the article; null if unknown
   * @param captured when the archive took it in; null if unknown
   */
  public boolean isAbout(@Nullable LocalDate published, @Nullable LocalDate captured) {
    var date = published == null && undated ? captured : published;
    return isNightly() || (date != null && holds(date));
  }

  /** The folder of its reports: the day of a nightly run, the window of a rerun. */
  public Path reportFolder() {
    return out.resolve(
        isNightly()
            ? runDate.toString()
            : (from == null ? "begin" : from) + ".." + (to == null ? "end" : to));
  }
}
