package org.transmittal.report.excel;

import static org.transmittal.report.excel.PivotParts.MAIN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** The cache of the pivot table: its fields with all that stands in them, and its records. */
final class PivotCacheXml {
  /** Characters of an item beyond which its field has to say that it holds a long text. */
  private static final int LONGEST = 255;

  private PivotCacheXml() {}

  static String records(List<PivotData.Row> rows, PivotItems items) {
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

  static String definition(List<PivotData.Row> rows, PivotItems items, LocalDate day) {
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
                    + (items.stream().anyMatch(item -> item.length() > LONGEST)
                        ? "\" longText=\"1"
                        : "")
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

  private static String escaped(String words) {
    return CellText.of(words).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
