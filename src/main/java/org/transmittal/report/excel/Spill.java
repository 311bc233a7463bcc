package org.transmittal.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** Where sheets under way put the rows that are not held in memory. */
public final class Spill {
  private Spill() {}

  /** Draws a workbook. */
  @FunctionalInterface
  public interface Drawing {
    /**
     * Draws it.
     *
     * @throws IOException if it cannot be written
     */
    void draw() throws IOException;
  }

  /**
   * Has what is drawn by this thread put its rows into a folder, which is empty again afterwards if
   * the process lives.
   *
   * @throws IOException if it cannot be written
   */
  public static void into(Path folder, Drawing drawing) throws IOException {
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(folder.toFile()));
    try {
      drawing.draw();
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
  }
}
