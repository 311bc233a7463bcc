package org.transmittal.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.transmittal.warehouse.ReviewColumn;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the rows of a workbook's review sheet in which somebody has decided. */
final class ReviewFile {
  /** Bytes of a part of the workbook once it is unpacked, at most. */
  private static final long LARGEST_PART = 256L << 20;

  private final List<FilledRow> filled = new ArrayList<>();
  private final Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);

  private ReviewFile() {}

  /**
   * The rows in the order of the sheet.
   *
   * @throws RefusedReviewException if it is no workbook with a review sheet
   */
  static List<FilledRow> read(Path path) {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    try (var workbook = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      var file = new ReviewFile();
      file.read(workbook, path);
      return List.copyOf(file.filled);
    } catch (RefusedReviewException e) {
      throw e;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      // Whatever the library makes of hostile bytes, they are no review.
      throw refused(path, "it cannot be read as a workbook (.xlsx): " + firstLine(e));
    }
  }

  private void read(OPCPackage workbook, Path path)
      throws IOException, OpenXML4JException, SAXException {
    var reader = new XSSFReader(workbook);
    var sheets = (SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (var sheet = sheets.next()) {
        if (sheets.getSheetName().equals(ReviewColumn.SHEET)) {
          var parser = newParser();
          parser.setContentHandler(
              new SheetCells(new ReadOnlySharedStringsTable(workbook, false), this::row));
          parser.parse(new InputSource(sheet));
          checkColumns(path);
          return;
        }
      }
    }
    throw refused(path, "it has no sheet " + ReviewColumn.SHEET);
  }

  private static org.xml.sax.XMLReader newParser() throws SAXException {
    try {
      return XMLHelper.newXMLReader();
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform reads XML", e);
    }
  }

  private void row(int number, Map<Integer, SheetCells.Cell> cells) {
    if (columns.isEmpty()) {
      head(cells);
      return;
    }
    var words = new EnumMap<ReviewColumn, String>(ReviewColumn.class);
    var computed = EnumSet.noneOf(ReviewColumn.class);
    columns.forEach(
        (column, at) -> {
          var cell = cells.get(at);
          if (cell != null) {
            words.put(column, cell.words());
            if (cell.computed()) {
              computed.add(column);
            }
          }
        });
    if (words.containsKey(ReviewColumn.DECISION)) {
      filled.add(new FilledRow(number, words, computed));
    }
  }

  /** The first row that has the header of a column is the head of the table. */
  private void head(Map<Integer, SheetCells.Cell> cells) {
    for (var column : ReviewColumn.values()) {
      var at =
          cells.entrySet().stream()
              .filter(cell -> cell.getValue().words().strip().equals(column.header()))
              .map(Map.Entry::getKey)
              .toList();
      if (at.size() == 1) {
        columns.put(column, at.getFirst());
      }
    }
  }

  private void checkColumns(Path path) {
    var missing = EnumSet.allOf(ReviewColumn.class);
    missing.removeAll(columns.keySet());
    if (!missing.isEmpty()) {
      throw refused(
          path,
          "its sheet %s lacks a column, or has two that are called so: %s"
              .formatted(
                  ReviewColumn.SHEET,
                  missing.stream().map(ReviewColumn::header).collect(Collectors.joining(", "))));
    }
  }

  private static RefusedReviewException refused(Path path, String why) {
    return new RefusedReviewException(
        "%s was refused, and nothing was recorded: %s".formatted(path, why), List.of());
  }

  private static String firstLine(Exception failure) {
    var message = String.valueOf(failure.getMessage());
    return message.lines().findFirst().orElse("");
  }
}
