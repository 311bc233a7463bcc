package org.transmittal.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.util.Reproducibility;
import org.transmittal.report.News;
import org.transmittal.report.ReportModel;
import org.transmittal.sale.Sale;

/** The Excel workbook of a report. */
public final class Workbook {
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

  private static final List<String> SHEETS =
      List.of(
          CoverSheet.NAME,
          ChangesTable.NAME,
          ChartsSheet.NAME,
          SalesTable.NAME,
          ItemsTable.NAME,
          BreakdownTable.RECIPIENTS,
          BreakdownTable.SUPPLIERS,
          BreakdownTable.MONTHS,
          StatusCountTable.NAME,
          PivotSheet.NAME,
          PivotData.NAME,
          EvidenceTable.NAME,
          ReviewTable.NAME,
          VersionsTable.NAME,
          StatusTable.NAME,
          QuarantineTable.NAME,
          AccountTable.NAME,
          UndatedTable.NAME,
          NotesSheet.NAME);

  /** Pages, and tables that charts and the pivot table are drawn from. */
  private static final List<String> IN_MEMORY =
      List.of(
          CoverSheet.NAME,
          ChartsSheet.NAME,
          BreakdownTable.RECIPIENTS,
          BreakdownTable.SUPPLIERS,
          BreakdownTable.MONTHS,
          StatusCountTable.NAME,
          PivotSheet.NAME,
          PivotData.NAME,
          NotesSheet.NAME);

  private final ReportModel model;
  private final Book book;
  private final Set<String> reported = new HashSet<>();
  private final Tables tables;
  private final List<TableWriter<?>> writers = new ArrayList<>();

  private Workbook(ReportModel model, Book book) {
    this.model = model;
    this.book = book;
    tables = Tables.of(model.review(), reported);
  }

  /**
   * Writes a model as an .xlsx file. The same model gives the same bytes.
   *
   * @param out left open
   * @throws IOException if it cannot be written
   */
  public static void write(ReportModel model, OutputStream out) throws IOException {
    write(model, out, MOST_ROWS);
  }

  /**
   * The same with fewer rows on a sheet.
   *
   * @param mostRows of a table before it goes on in another sheet
   */
  static void write(ReportModel model, OutputStream out, int mostRows) throws IOException {
    Reproducibility.runWithSourceDateEpoch(
        () -> {
          try (var book = new Book(sheets(model), IN_MEMORY, mostRows)) {
            new Workbook(model, book).draw();
            book.write(out);
          }
        });
  }

  private static List<String> sheets(ReportModel model) {
    return model.hasWindow()
        ? SHEETS
        : SHEETS.stream().filter(name -> !name.equals(UndatedTable.NAME)).toList();
  }

  private void draw() {
    var drawn = tables.of(model);
    drawn.forEach(table -> table.prepare(book.own(table.name()), book.palette()));
    var digest = model.digest();
    fill(tables.byRecipient(), digest.totals().byRecipient().rows());
    fill(tables.bySupplier(), digest.totals().bySupplier().rows());
    fill(tables.byMonth(), digest.totals().byMonth().rows());
    fill(tables.byStatus(), StatusCountTable.rows(digest));
    fill(tables.pivotData(), PivotData.rows(digest.totals()));
    sales();
    fill(tables.review(), model.review());
    fill(tables.quarantine(), model.quarantine());
    fill(tables.account(), model.account());
    if (drawn.contains(tables.undated())) {
      fill(tables.undated(), model.undated());
    }
    ChartsSheet.write(book, model);
    PivotSheet.write(book, model);
    var choices = NotesSheet.write(book, drawn);
    ReviewChoices.add(book.own(), tables.review(), model.review().size(), choices);
    CoverSheet.write(book, model, drawn, writers);
    WorkbookProperties.set(model, book.own());
  }

  private <T> void fill(TableSheet<T> table, List<T> rows) {
    var writer = begin(table);
    rows.forEach(writer::add);
    writer.finish();
  }

  private <T> TableWriter<T> begin(TableSheet<T> table) {
    var writer = new TableWriter<>(table, book);
    writers.add(writer);
    return writer;
  }

  /** Goes through the sales once and writes all that hangs on each. */
  private void sales() {
    var asked =
        model.review().stream()
            .flatMap(row -> row.sales().stream())
            .map(Sale::key)
            .collect(Collectors.toSet());
    var changes = begin(tables.changes());
    var sales = begin(tables.sales());
    var items = begin(tables.items());
    var evidence = begin(tables.evidence());
    var versions = begin(tables.versions());
    var status = begin(tables.status());
    model
        .sales()
        .forEach(
            dossier -> {
              var sheet = sales.nextSheet();
              var row = new SaleRow(dossier, sheet, evidence.nextSheet());
              sales.add(row);
              ItemsTable.rows(row).forEach(items::add);
              dossier.evidence().forEach(q -> evidence.add(new EvidenceTable.Quote(q, sheet)));
              VersionsTable.rows(row).forEach(versions::add);
              StatusTable.rows(row).forEach(status::add);
              News.of(dossier).forEach(n -> changes.add(new ChangesTable.Row(n, sheet)));
              if (asked.contains(dossier.key())) {
                reported.add(dossier.key());
              }
            });
    model.digest().gone().forEach(n -> changes.add(new ChangesTable.Row(n, SalesTable.NAME)));
    List.of(changes, sales, items, evidence, versions, status).forEach(TableWriter::finish);
  }
}
