package org.transmittal.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.transmittal.report.ReportModel;
import org.transmittal.report.excel.Spill;
import org.transmittal.report.excel.Workbook;
import org.transmittal.report.pdf.Briefing;

/**
 * Writes the reports: all of them in another folder first, then each into place, so that no one
 * opens half a file, and what fails leaves the reports as they were.
 */
@Component
class ReportFiles {
  private static final Logger LOG = LoggerFactory.getLogger(ReportFiles.class);
  private static final String WORKBOOK = "arms-sales.xlsx";

  /** Beside the folders of all days and windows, and so on the same disk. */
  private static final String UNFINISHED = ".unfinished";

  private static final String BRIEFING = "arms-sales.pdf";

  private final ReportDisk disk;

  ReportFiles(ReportDisk disk) {
    this.disk = disk;
  }

  private interface Drawing {
    void draw(OutputStream out) throws IOException;
  }

  /**
   * Writes the workbook, the briefing, and behind them the manifest that tells what they are.
   *
   * <p>Where both stand as they were drawn on the same basis, only the manifest is written.
   *
   * @param basis the fingerprint of all that they are drawn from
   * @param run which run draws them
   * @return the workbook and the briefing
   * @throws OutputException if the folder cannot be written to
   */
  List<Path> write(ReportModel model, String basis, long run, Path folder) {
    var workbook = folder.resolve(WORKBOOK);
    var briefing = folder.resolve(BRIEFING);
    var manifest = folder.resolve(Manifest.NAME);
    var reports = List.of(workbook, briefing);
    try {
      disk.makeFolder(folder);
      try (var scratch = Scratch.in(folder.resolveSibling(UNFINISHED))) {
        var place = scratch.folder();
        if (Manifest.tells(manifest, basis, reports)) {
          LOG.info("the reports in {} are what would be drawn", folder);
          var drawn = reports.stream().map(Manifest.Drawn::of).toList();
          draw(place, manifest, out -> Manifest.write(model, basis, run, drawn, out));
        } else {
          draw(place, workbook, out -> Spill.into(place, () -> Workbook.write(model, out)));
          draw(place, briefing, out -> Briefing.write(model, out));
          var drawn = reports.stream().map(file -> drawn(place, file)).toList();
          draw(place, manifest, out -> Manifest.write(model, basis, run, drawn, out));
          for (var file : reports) {
            disk.move(unfinished(place, file), file);
          }
        }
        disk.move(unfinished(place, manifest), manifest);
      }
      return reports;
    } catch (IOException e) {
      throw new OutputException(
          "cannot write reports to %s: %s; check that the folder can be written to and has room"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /**
   * Looks whether a folder can be written to, so that no one waits for a run that cannot report.
   *
   * @throws OutputException if it cannot
   */
  static void check(Path folder) {
    var existing = folder.toAbsolutePath().normalize();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw new OutputException(
          "cannot write reports to %s: %s is no folder that can be written to; give another by --out"
              .formatted(folder, existing),
          null);
    }
  }

  private void draw(Path place, Path file, Drawing drawing) throws IOException {
    try (var out = disk.create(unfinished(place, file))) {
      drawing.draw(out);
    } catch (RuntimeException e) {
      throw causeOf(e);
    }
  }

  /** The libraries wrap what a disk fails with, each in another way. */
  private static IOException causeOf(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException e) {
        return e;
      }
    }
    throw failure;
  }

  private static Manifest.Drawn drawn(Path place, Path file) {
    return new Manifest.Drawn(file.getFileName().toString(), unfinished(place, file));
  }

  private static Path unfinished(Path place, Path file) {
    return place.resolve(file.getFileName() + ".part");
  }
}
