package org.transmittal.report.excel;

import static org.transmittal.report.excel.PivotParts.MAIN;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The definition of the pivot table, in Excel's outline form: groups with their currencies, below
 * each its recipients, and suppliers to choose. Without grand totals, which would mix groups,
 * whichever way it is turned.
 */
final class PivotTableXml {
  /** The header above the numbers; no field of the data may have the same name. */
  static final String SUM = "Sum, full units";

  private PivotTableXml() {}

  static String of(String area, PivotItems items) {
    return "<pivotTableDefinition xmlns=\""
        + MAIN
        + "\" name=\"Sums\" cacheId=\"1\" applyNumberFormats=\"0\" applyBorderFormats=\"0\""
        + " applyFontFormats=\"0\" applyPatternFormats=\"0\" applyAlignmentFormats=\"0\""
        + " applyWidthHeightFormats=\"1\" dataCaption=\"Values\" updatedVersion=\"6\""
        + " minRefreshableVersion=\"3\" rowGrandTotals=\"0\" colGrandTotals=\"0\""
        + " itemPrintTitles=\"1\" createdVersion=\"6\" indent=\"0\" compact=\"0\" compactData=\"0\""
        + " outline=\"1\" outlineData=\"1\" multipleFieldFilters=\"0\"><location ref=\""
        + area
        + "\" firstHeaderRow=\"1\" firstDataRow=\"1\" firstDataCol=\"2\" rowPageCount=\"1\""
        + " colPageCount=\"1\"/><pivotFields count=\"7\">"
        + axis("axisRow", items.allRecipients(), items.recipients())
        + axis("axisPage", items.allSuppliers(), items.allSuppliers())
        + axis("axisRow", items.allKinds(), items.kinds())
        + "<pivotField compact=\"0\" showAll=\"0\"/>".repeat(2)
        + "<pivotField dataField=\"1\" compact=\"0\" showAll=\"0\"/>"
        + "<pivotField compact=\"0\" showAll=\"0\"/></pivotFields>"
        + "<rowFields count=\"2\"><field x=\"2\"/><field x=\"0\"/></rowFields>"
        + rows(items)
        + "<colItems count=\"1\"><i/></colItems>"
        + "<pageFields count=\"1\"><pageField fld=\"1\" hier=\"-1\"/></pageFields>"
        + "<dataFields count=\"1\"><dataField name=\""
        + SUM
        + "\" fld=\"5\" baseField=\"0\" baseItem=\"0\" numFmtId=\"3\"/></dataFields>"
        + "<pivotTableStyleInfo name=\"PivotStyleLight15\" showRowHeaders=\"1\""
        + " showColHeaders=\"1\" showRowStripes=\"0\" showColStripes=\"0\" showLastColumn=\"1\"/>"
        + "</pivotTableDefinition>";
  }

  /** An axis with all its items; one without a sum in it is hidden. */
  private static String axis(String axis, List<String> all, Collection<String> shown) {
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> "<item" + (shown.contains(all.get(i)) ? "" : " h=\"1\"") + " x=\"" + i + "\"/>")
        .collect(
            Collectors.joining(
                "",
                "<pivotField axis=\""
                    + axis
                    + "\" compact=\"0\" showAll=\"0\"><items count=\""
                    + (all.size() + 1)
                    + "\">",
                "<item t=\"default\"/></items></pivotField>"));
  }

  private static String rows(PivotItems items) {
    var xml = new StringBuilder("<rowItems count=\"" + items.rows() + "\">");
    items
        .added()
        .forEach(
            (kind, recipients) -> {
              xml.append("<i>").append(place(items.allKinds(), kind)).append("</i>");
              for (var recipient : recipients.keySet()) {
                xml.append("<i r=\"1\">")
                    .append(place(items.allRecipients(), recipient))
                    .append("</i>");
              }
            });
    return xml.append("</rowItems>").toString();
  }

  private static String place(List<String> all, String item) {
    var index = all.indexOf(item);
    return index == 0 ? "<x/>" : "<x v=\"" + index + "\"/>";
  }
}
