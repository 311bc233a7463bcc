package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.transmittal.report.CornerCases;
import org.transmittal.report.ManySales;
import org.transmittal.report.ReportModel;
import org.transmittal.report.ReportModels;

/** What Excel asks of the parts of a pivot table, beyond their schemas, before it opens them. */
class PivotTableTest {
  @TempDir Path folder;

  @Test
  void theCacheHoldsWhatTheSheetOfItsDataHolds() throws Exception {
    for (var pivot : pivots()) {
      var source = pivot.cache().only("worksheetSource");
      var range = CellRangeAddress.valueOf(source.getAttribute("ref"));
      var data = pivot.workbook().getSheet(source.getAttribute("sheet"));
      assertThat(range.getLastRow()).isEqualTo(data.getLastRowNum());
      var fields = pivot.cache().counted("cacheFields");
      var records = pivot.records().counted("pivotCacheRecords");
      assertThat(fields).hasSize(range.getLastColumn() + 1);
      assertThat(records).hasSize(range.getLastRow()).hasSize(pivot.cache().number("recordCount"));
      for (var f = 0; f < fields.size(); f++) {
        assertThat(data.getRow(0).getCell(f)).hasToString(fields.get(f).getAttribute("name"));
        for (var r = 0; r < records.size(); r++) {
          assertThat(PivotFile.children(records.get(r))).hasSameSizeAs(fields);
          var cell = data.getRow(r + 1).getCell(f);
          switch (pivot.value(records.get(r), f)) {
            case null -> assertThat(cell).isNull();
            case Double number -> assertThat(cell.getNumericCellValue()).isEqualTo(number);
            case Object words -> assertThat(cell).hasToString(words.toString());
          }
        }
      }
    }
  }

  @Test
  void eachFieldOfTheCacheSaysWhatKindOfValuesItHolds() throws Exception {
    for (var pivot : pivots()) {
      var records = pivot.records().counted("pivotCacheRecords");
      var fields = pivot.cache().counted("cacheFields");
      for (var f = 0; f < fields.size(); f++) {
        var said = PivotFile.children(fields.get(f)).getFirst();
        var shared = PivotFile.children(said);
        var field = f;
        var values = records.stream().map(record -> pivot.value(record, field)).toList();
        var numbers =
            values.stream().filter(Double.class::isInstance).map(Double.class::cast).toList();
        assertThat(said.getAttribute("containsString").equals("0")).isEqualTo(shared.isEmpty());
        assertThat(said.getAttribute("containsBlank").equals("1")).isEqualTo(values.contains(null));
        assertThat(said.getAttribute("containsNumber").equals("1")).isEqualTo(!numbers.isEmpty());
        if (!numbers.isEmpty()) {
          assertThat(Double.valueOf(said.getAttribute("minValue")))
              .isEqualTo(numbers.stream().min(Double::compare).orElseThrow());
          assertThat(Double.valueOf(said.getAttribute("maxValue")))
              .isEqualTo(numbers.stream().max(Double::compare).orElseThrow());
        }
        if (!shared.isEmpty()) {
          assertThat(shared).hasSize(Integer.parseInt(said.getAttribute("count")));
          var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
          assertThat(shared).allMatch(item -> names.add(item.getAttribute("v")));
          assertThat(said.getAttribute("longText").equals("1"))
              .isEqualTo(names.stream().anyMatch(name -> name.length() > 255));
        }
      }
    }
  }

  @Test
  void everyItemOfTheTableIsOneOfTheCache() throws Exception {
    for (var pivot : pivots()) {
      var cached = pivot.cache().counted("cacheFields");
      var fields = pivot.table().counted("pivotFields");
      assertThat(fields).hasSameSizeAs(cached);
      for (var f = 0; f < fields.size(); f++) {
        if (fields.get(f).hasAttribute("axis")) {
          var items = new ArrayList<>(PivotFile.counted(fields.get(f), "items"));
          assertThat(items.removeLast().getAttribute("t")).isEqualTo("default");
          assertThat(items.stream().map(item -> Integer.valueOf(item.getAttribute("x"))))
              .isEqualTo(IntStream.range(0, pivot.names(f).size()).boxed().toList());
        }
      }
      for (var data : pivot.table().counted("dataFields")) {
        var field = fields.get(Integer.parseInt(data.getAttribute("fld")));
        assertThat(field.getAttribute("dataField")).isEqualTo("1");
        var name = data.getAttribute("name");
        assertThat(cached).noneMatch(other -> other.getAttribute("name").equals(name));
      }
      for (var page : pivot.table().counted("pageFields")) {
        var field = fields.get(Integer.parseInt(page.getAttribute("fld")));
        assertThat(field.getAttribute("axis")).isEqualTo("axisPage");
      }
      assertThat(pivot.table().counted("rowFields"))
          .extracting(field -> fields.get(Integer.parseInt(field.getAttribute("x"))))
          .allMatch(field -> field.getAttribute("axis").equals("axisRow"));
    }
  }

  @Test
  void nothingIsAddedOverGroupsAndCurrenciesWhicheverWayItIsTurned() throws Exception {
    for (var pivot : pivots()) {
      var table = pivot.table().root();
      assertThat(table.getAttribute("rowGrandTotals")).isEqualTo("0");
      assertThat(table.getAttribute("colGrandTotals")).isEqualTo("0");
    }
  }

  @Test
  void itsCellsAreWhatItsRecordsComeToSoThatNothingHasToBeRefreshed() throws Exception {
    for (var pivot : pivots()) {
      assertThat(pivot.cache().root().hasAttribute("refreshOnLoad")).isFalse();
      assertThat(pivot.cache().root().hasAttribute("saveData")).isFalse();
      var sums = new HashMap<List<String>, Double>();
      for (var record : pivot.records().counted("pivotCacheRecords")) {
        if (pivot.value(record, 5) instanceof Double sum) {
          var kind = String.valueOf(pivot.value(record, 2));
          sums.merge(List.of(kind, ""), sum, Double::sum);
          sums.merge(List.of(kind, String.valueOf(pivot.value(record, 0))), sum, Double::sum);
        }
      }
      assertThat(drawn(pivot)).isEqualTo(sums);
    }
  }

  /** What its cells say, row by row, each where the definition has the item. */
  private static Map<List<String>, Double> drawn(PivotFile pivot) {
    var location = pivot.table().only("location");
    var area = CellRangeAddress.valueOf(location.getAttribute("ref"));
    var sheet = pivot.workbook().getSheet(PivotSheet.NAME);
    assertThat(sheet.getLastRowNum()).isEqualTo(area.getLastRow());
    var rows = pivot.table().counted("rowItems");
    assertThat(rows).hasSize(area.getLastRow() - area.getFirstRow());
    var drawn = new HashMap<List<String>, Double>();
    var kind = "";
    for (var r = 0; r < rows.size(); r++) {
      var row = sheet.getRow(area.getFirstRow() + 1 + r);
      var isRecipient = rows.get(r).getAttribute("r").equals("1");
      var item = PivotFile.children(rows.get(r)).getFirst().getAttribute("v");
      var name = pivot.names(isRecipient ? 0 : 2).get(item.isEmpty() ? 0 : Integer.parseInt(item));
      assertThat(row.getCell(isRecipient ? 1 : 0)).hasToString(name);
      kind = isRecipient ? kind : name;
      var before =
          drawn.put(List.of(kind, isRecipient ? name : ""), row.getCell(2).getNumericCellValue());
      assertThat(before).isNull();
    }
    return drawn;
  }

  private List<PivotFile> pivots() throws IOException {
    return List.of(
        pivot(ReportModels.night()),
        pivot(ReportModels.of(new ManySales(500))),
        pivot(CornerCases.all().get("seven currencies")));
  }

  private PivotFile pivot(ReportModel model) throws IOException {
    var file = Files.createTempFile(folder, "pivot", ".xlsx");
    try (var out = Files.newOutputStream(file)) {
      Workbook.write(model, out);
    }
    return PivotFile.read(file);
  }
}
