package org.transmittal.report.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The three parts of a pivot table: its definition, the definition of its cache and the records of
 * the cache. POI writes only a part of the first, which leaves all to a program that may calculate.
 */
final class PivotParts {
  /** What the cells hold. */
  static final String SUM = "Sum, full units";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
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
      write(records, records(rows, items));
      var cache =
          part(
              workbook,
              "/xl/pivotCache/pivotCacheDefinition1.xml",
              XSSFRelation.PIVOT_CACHE_DEFINITION);
      link(cache, records, XSSFRelation.PIVOT_CACHE_RECORDS);
      write(cache, cache(rows, items, day));
      var table = part(workbook, "/xl/pivotTables/pivotTable1.xml", XSSFRelation.PIVOT_TABLE);
      link(table, cache, XSSFRelation.PIVOT_CACHE_DEFINITION);
      write(table, table(area, items));
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

  private static String records(List<PivotData.Row> rows, PivotItems items) {
    var xml = new StringBuilder();
    xml.append("<pivotCacheRecords xmlns=\"" + MAIN + "\" count=\"" + rows.size() + "\">");
    for (var row : rows) {
      xml.append("<r>")
          .append(index(items.allRecipients(), row.recipient()))
          .append(index(items.allSuppliers(), row.supplier()))
          .append(index(items.allKinds(), row.kind()))
          .append("<n v=\"" + row.total().cases() + "\"/>")
          .append("<n v=\"" + row.total().addends() + "\"/>")
          .append(number(row.sum()))
          .append(number(row.total().high()))
          .append("</r>");
    }
    return xml.append("</pivotCacheRecords>").toString();
  }

  private static String index(List<String> items, String item) {
    return "<x v=\"" + items.indexOf(item) + "\"/>";
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "<m/>" : "<n v=\"" + number.toPlainString() + "\"/>";
  }

  private static String cache(List<PivotData.Row> rows, PivotItems items, LocalDate day) {
    return "<pivotCacheDefinition xmlns=\""
        + MAIN
        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " r:id=\"rId1\" refreshedBy=\"Transmittal\" refreshedDate=\""
        + (long) DateUtil.getExcelDate(day)
        + "\" createdVersion=\"6\" refreshedVersion=\"6\" minRefreshableVersion=\"3\""
        + " recordCount=\""
        + rows.size()
        + "\"><cacheSource type=\"worksheet\"><worksheetSource ref=\"A1:G"
        + (rows.size() + 1)
        + "\" sheet=\""
        + PivotData.NAME
        + "\"/></cacheSource><cacheFields count=\"7\">"
        + names("Recipient", items.allRecipients())
        + names("Supplier", items.allSuppliers())
        + names("Group and currency", items.allKinds())
        + numbers("Cases", rows, row -> BigDecimal.valueOf(row.total().cases()))
        + numbers("Cases added", rows, row -> BigDecimal.valueOf(row.total().addends()))
        + numbers("Sum (full units)", rows, PivotData.Row::sum)
        + numbers("Sum of high ends (full units)", rows, row -> row.total().high())
        + "</cacheFields></pivotCacheDefinition>";
  }

  private static String names(String field, List<String> items) {
    return items.stream()
        .map(item -> "<s v=\"" + escaped(item) + "\"/>")
        .collect(
            Collectors.joining(
                "",
                "<cacheField name=\""
                    + field
                    + "\" numFmtId=\"0\"><sharedItems count=\""
                    + items.size()
                    + "\">",
                "</sharedItems></cacheField>"));
  }

  private static String numbers(
      String field, List<PivotData.Row> rows, Function<PivotData.Row, @Nullable BigDecimal> value) {
    var stated = rows.stream().map(value).filter(number -> number != null).sorted().toList();
    var blank =
        stated.size() < rows.size() ? " containsBlank=\"1\"" : " containsSemiMixedTypes=\"0\"";
    var shared =
        stated.isEmpty()
            ? "<sharedItems containsNonDate=\"0\" containsString=\"0\" containsBlank=\"1\"/>"
            : "<sharedItems"
                + blank
                + " containsString=\"0\" containsNumber=\"1\""
                + (stated.stream().allMatch(n -> n.stripTrailingZeros().scale() <= 0)
                    ? " containsInteger=\"1\""
                    : "")
                + " minValue=\""
                + stated.getFirst().toPlainString()
                + "\" maxValue=\""
                + stated.getLast().toPlainString()
                + "\"/>";
    return "<cacheField name=\"" + field + "\" numFmtId=\"3\">" + shared + "</cacheField>";
  }

  private static String table(String area, PivotItems items) {
    return "<pivotTableDefinition xmlns=\""
        + MAIN
        + "\" name=\"Sums\" cacheId=\"1\" applyNumberFormats=\"0\" applyBorderFormats=\"0\""
        + " applyFontFormats=\"0\" applyPatternFormats=\"0\" applyAlignmentFormats=\"0\""
        + " applyWidthHeightFormats=\"1\" dataCaption=\"Values\" updatedVersion=\"6\""
        + " minRefreshableVersion=\"3\" rowGrandTotals=\"0\" itemPrintTitles=\"1\""
        + " createdVersion=\"6\" indent=\"0\" compact=\"0\" compactData=\"0\""
        + " multipleFieldFilters=\"0\"><location ref=\""
        + area
        + "\" firstHeaderRow=\"1\" firstDataRow=\"2\" firstDataCol=\"1\" rowPageCount=\"1\""
        + " colPageCount=\"1\"/><pivotFields count=\"7\">"
        + axis("axisRow", items.allRecipients(), items.recipients())
        + axis("axisPage", items.allSuppliers(), items.allSuppliers())
        + axis("axisCol", items.allKinds(), items.kinds())
        + "<pivotField compact=\"0\" outline=\"0\" showAll=\"0\"/>".repeat(2)
        + "<pivotField dataField=\"1\" compact=\"0\" outline=\"0\" showAll=\"0\"/>"
        + "<pivotField compact=\"0\" outline=\"0\" showAll=\"0\"/></pivotFields>"
        + "<rowFields count=\"1\"><field x=\"0\"/></rowFields>"
        + places("rowItems", items.allRecipients(), items.recipients(), true)
        + "<colFields count=\"1\"><field x=\"2\"/></colFields>"
        + places("colItems", items.allKinds(), items.kinds(), false)
        + "<pageFields count=\"1\"><pageField fld=\"1\" hier=\"-1\"/></pageFields>"
        + "<dataFields count=\"1\"><dataField name=\""
        + SUM
        + "\" fld=\"5\" baseField=\"0\" baseItem=\"0\" numFmtId=\"3\"/></dataFields>"
        + "<pivotTableStyleInfo name=\"PivotStyleLight15\" showRowHeaders=\"1\""
        + " showColHeaders=\"1\" showRowStripes=\"0\" showColStripes=\"0\" showLastColumn=\"1\"/>"
        + "</pivotTableDefinition>";
  }

  /** An axis with all its items; one without a sum in it is hidden. */
  private static String axis(String axis, List<String> all, List<String> shown) {
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> "<item" + (shown.contains(all.get(i)) ? "" : " h=\"1\"") + " x=\"" + i + "\"/>")
        .collect(
            Collectors.joining(
                "",
                "<pivotField axis=\""
                    + axis
                    + "\" compact=\"0\" outline=\"0\" showAll=\"0\"><items count=\""
                    + (all.size() + 1)
                    + "\">",
                "<item t=\"default\"/></items></pivotField>"));
  }

  private static String places(String name, List<String> all, List<String> shown, boolean total) {
    var count = shown.size() + (total ? 1 : 0);
    return shown.stream()
        .map(item -> all.indexOf(item))
        .map(i -> i == 0 ? "<i><x/></i>" : "<i><x v=\"" + i + "\"/></i>")
        .collect(
            Collectors.joining(
                "",
                "<" + name + " count=\"" + count + "\">",
                (total ? "<i t=\"grand\"><x/></i>" : "") + "</" + name + ">"));
  }

  private static String escaped(String words) {
    return CellText.of(words).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
