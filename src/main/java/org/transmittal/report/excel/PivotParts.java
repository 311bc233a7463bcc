package org.transmittal.report.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The three parts of a pivot table: its definition, the definition of its cache and the records of
 * the cache. POI writes only a part of the first, which leaves all to a program that may calculate.
 */
final class PivotParts {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private PivotParts() {}

  /**
   * Adds them.
   *
   * @param area of the pivot table without the choices above it
   */
  static void add(
      XSSFWorkbook workbook,
      String sheet,
      String area,
      List<PivotData.Row> rows,
      PivotItems items,
      LocalDate day) {
    try {
      var records =
          part(workbook, "/xl/pivotCache/pivotCacheRecords1.xml", XSSFRelation.PIVOT_CACHE_RECORDS);
      write(records, PivotCacheXml.records(rows, items));
      var cache =
          part(
              workbook,
              "/xl/pivotCache/pivotCacheDefinition1.xml",
              XSSFRelation.PIVOT_CACHE_DEFINITION);
      link(cache, records, XSSFRelation.PIVOT_CACHE_RECORDS);
      write(cache, PivotCacheXml.definition(rows, items, day));
      var table = part(workbook, "/xl/pivotTables/pivotTable1.xml", XSSFRelation.PIVOT_TABLE);
      link(table, cache, XSSFRelation.PIVOT_CACHE_DEFINITION);
      write(table, PivotTableXml.of(area, items));
      link(workbook.getSheet(sheet).getPackagePart(), table, XSSFRelation.PIVOT_TABLE);
      var known = workbook.getCTWorkbook().addNewPivotCaches().addNewPivotCache();
      known.setCacheId(1);
      known.setId(link(workbook.getPackagePart(), cache, XSSFRelation.PIVOT_CACHE_DEFINITION));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the names of the parts are our own", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackagePart part(XSSFWorkbook workbook, String name, XSSFRelation kind)
      throws InvalidFormatException {
    return workbook
        .getPackage()
        .createPart(PackagingURIHelper.createPartName(name), kind.getContentType());
  }

  private static String link(PackagePart from, PackagePart to, XSSFRelation kind) {
    return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, kind.getRelation()).getId();
  }

  private static void write(PackagePart part, String xml) throws IOException {
    try (var out = part.getOutputStream()) {
      out.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }
  }
}
