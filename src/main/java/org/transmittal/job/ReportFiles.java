package org.transmittal.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.transmittal.report.ReportModel;
import org.transmittal.report.excel.Workbook;
import org.transmittal.report.pdf.Briefing;

/** Writes the reports: to another name first, then into place, so that no one opens half a file. */
class ReportFiles {
  private interface Drawing {
    void draw(ReportModel model, OutputStream out) throws IOException;
  }

  /**
   * Writes the workbook, the briefing, and behind them the manifest that tells what they are.
   *
   * @param run which run draws them
   * @return the workbook and the briefing
   * @throws OutputException if the folder cannot be written to
   */
  List<Path> write(ReportModel model, long run, Path folder) {
    var files =
        List.of(
            write(model, folder.resolve("arms-sales.xlsx"), Workbook::write),
            write(model, folder.resolve("arms-sales.pdf"), Briefing::write));
    write(
        model,
        folder.resolve(Manifest.NAME),
        (drawn, out) -> Manifest.write(drawn, run, files, out));
    return files;
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

  private static Path write(ReportModel model, Path file, Drawing drawing) {
    var unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.getParent());
      try (var out = Files.newOutputStream(unfinished)) {
        drawing.draw(model, out);
      }
      move(unfinished, file);
      return file;
    } catch (IOException e) {
      throw new OutputException(
          "cannot write %s: %s; check that the folder can be written to and has room"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
