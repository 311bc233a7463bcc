package org.transmittal.report.excel;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.transmittal.article.Place;
import org.transmittal.report.Breakdown;
import org.transmittal.report.ReportModel;
import org.transmittal.sale.Party;
import org.transmittal.warehouse.ArchiveAccount;
import org.transmittal.warehouse.QuarantineRow;
import org.transmittal.warehouse.ReviewRow;

/** All tables of a workbook. */
record Tables(
    TableSheet<ChangesTable.Row> changes,
    TableSheet<SaleRow> sales,
    TableSheet<ItemsTable.Row> items,
    TableSheet<Breakdown.Row<SortedSet<Party>>> byRecipient,
    TableSheet<Breakdown.Row<SortedSet<Party>>> bySupplier,
    TableSheet<Breakdown.Row<Optional<YearMonth>>> byMonth,
    TableSheet<StatusCountTable.Row> byStatus,
    TableSheet<PivotData.Row> pivotData,
    TableSheet<EvidenceTable.Quote> evidence,
    TableSheet<ReviewRow> review,
    TableSheet<VersionsTable.Row> versions,
    TableSheet<StatusTable.Row> status,
    TableSheet<QuarantineRow> quarantine,
    TableSheet<ArchiveAccount> account,
    TableSheet<Place> undated) {

  /**
   * The tables of a report.
   *
   * @param review its questions to people
   * @param reported the keys of its sales that these are about; may be filled in later
   */
  static Tables of(List<ReviewRow> review, Set<String> reported) {
    return new Tables(
        ChangesTable.of(),
        SalesTable.of(review),
        ItemsTable.of(),
        BreakdownTable.byRecipient(),
        BreakdownTable.bySupplier(),
        BreakdownTable.byMonth(),
        StatusCountTable.of(),
        PivotData.of(),
        EvidenceTable.of(),
        ReviewTable.of(reported),
        VersionsTable.of(),
        StatusTable.of(),
        QuarantineTable.of(),
        AccountTable.of(),
        UndatedTable.of());
  }

  /** In the order of their sheets. */
  List<TableSheet<?>> all() {
    return List.of(
        changes,
        sales,
        items,
        byRecipient,
        bySupplier,
        byMonth,
        byStatus,
        pivotData,
        evidence,
        review,
        versions,
        status,
        quarantine,
        account,
        undated);
  }

  /** Those of a report; only a window leaves undated articles out. */
  List<TableSheet<?>> of(ReportModel model) {
    return model.hasWindow() ? all() : all().stream().filter(table -> table != undated).toList();
  }
}
