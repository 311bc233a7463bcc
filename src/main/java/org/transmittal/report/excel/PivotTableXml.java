package org.transmittal.report.excel;

import static org.transmittal.report.excel.PivotParts.MAIN;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The definition of the pivot table: what stands on each side of it and in its cells. */
final class PivotTableXml {
  /** What the cells hold. */
  static final String SUM = "Sum, full units";

  private PivotTableXml() {}

  static String of(String area, PivotItems items) {
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
}
