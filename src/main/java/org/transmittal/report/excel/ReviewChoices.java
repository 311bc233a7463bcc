package org.transmittal.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.transmittal.ledger.Answer;
import org.transmittal.warehouse.ReviewColumn;
import org.transmittal.warehouse.ReviewRow;

/**
 * The drop-down choices of the review sheet. They are cells of the notes, under two names that
 * share the last and first of them, and each row chooses the name by what it asks: so a row keeps
 * its choices wherever sorting takes it.
 */
final class ReviewChoices {
  /** The answers in the order of the notes: those to a pair, then those to a value. */
  static final List<Answer> IN_ORDER =
      List.of(Answer.ONE_SALE, Answer.TWO_SALES, Answer.TAKEN_BACK, Answer.RIGHT, Answer.WRONG);

  private static final String PAIR = "PairDecisions";
  private static final String VALUE = "ValueDecisions";

  private ReviewChoices() {}

  /**
   * Adds them to the sheet.
   *
   * @param rows of the table
   * @param firstNote the row of the notes that has the first answer in its second column
   */
  static void add(XSSFWorkbook workbook, TableSheet<ReviewRow> table, int rows, int firstNote) {
    name(workbook, PAIR, firstNote, 3);
    name(workbook, VALUE, firstNote + 2, 3);
    if (rows == 0) {
      return;
    }
    var sheet = workbook.getSheet(table.name());
    var helper = sheet.getDataValidationHelper();
    var asked = CellReference.convertNumToColString(column(table, ReviewTable.ASKED));
    var choices = "IF($%s2=\"%s\",%s,%s)".formatted(asked, ReviewRow.Kind.PAIR.word(), PAIR, VALUE);
    var answers = column(table, ReviewColumn.DECISION.header());
    var validation =
        helper.createValidation(
            helper.createFormulaListConstraint(choices),
            new CellRangeAddressList(1, rows, answers, answers));
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(true);
    validation.createErrorBox("Decision", "Choose one of the list, or leave the cell empty.");
    validation.setShowPromptBox(true);
    validation.createPromptBox("Decision", "Choose, save, then: transmittal review apply FILE");
    sheet.addValidationData(validation);
  }

  private static int column(TableSheet<ReviewRow> table, String header) {
    return table.columns().stream().map(Column::header).toList().indexOf(header);
  }

  private static void name(XSSFWorkbook workbook, String text, int first, int rows) {
    var name = workbook.createName();
    name.setNameName(text);
    // Joined, not formatted: some locales have digits of their own.
    name.setRefersToFormula(NotesSheet.NAME + "!$B$" + (first + 1) + ":$B$" + (first + rows));
  }
}
