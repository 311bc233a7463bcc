package org.transmittal.review;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the cells of a sheet row by row, so that a workbook of any size is read in little memory.
 * What a formula would come to is not asked: it is told that there is one.
 */
final class SheetCells extends DefaultHandler {
  /**
   * A cell.
   *
   * @param words as they stand in the file
   * @param computed whether it has a formula
   */
  record Cell(String words, boolean computed) {}

  /** Is shown each row with anything in it. */
  interface Rows {
    /**
     * A row.
     *
     * @param number from 1
     * @param cells by column, from 0
     */
    void row(int number, Map<Integer, Cell> cells);
  }

  private final SharedStrings shared;
  private final Rows rows;
  private final Map<Integer, Cell> cells = new TreeMap<>();
  private final StringBuilder words = new StringBuilder();
  private int row;
  private int column;
  private String type = "";
  private boolean computed;
  private boolean reading;
  private boolean phonetic;

  SheetCells(SharedStrings shared, Rows rows) {
    this.shared = shared;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "row" -> {
        var number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells.clear();
      }
      case "c" -> {
        var at = attributes.getValue("r");
        column = at == null ? column + 1 : new CellReference(at).getCol();
        type = attributes.getValue("t") == null ? "" : attributes.getValue("t");
        words.setLength(0);
        computed = false;
      }
      case "f" -> computed = true;
      case "rPh" -> phonetic = true;
      case "v", "t" -> reading = !phonetic;
      default -> {}
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (reading) {
      words.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    switch (local) {
      case "v", "t" -> reading = false;
      case "rPh" -> phonetic = false;
      case "c" -> {
        var text =
            type.equals("s")
                ? shared.getItemAt(Integer.parseInt(words.toString().strip())).getString()
                : new XSSFRichTextString(words.toString()).getString();
        if (computed || !text.isBlank()) {
          cells.put(column, new Cell(text, computed));
        }
      }
      case "row" -> {
        if (!cells.isEmpty()) {
          rows.row(row, Map.copyOf(cells));
        }
      }
      default -> {}
    }
  }
}
