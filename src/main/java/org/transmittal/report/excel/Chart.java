package org.transmittal.report.excel;

import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One native bar chart: its frame, its title and its axes. */
final class Chart {
  static final int ROWS = 19;

  /** In hundredths of a point. */
  private static final int TITLE_SIZE = 1_200;

  /** In hundredths of a bar: of those that a name has only one of, it stands in the middle. */
  private static final int ALL = 100;

  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String MILLIONS = "#,##0,,";
  private static final String WHOLE = "#,##0";

  private final XSSFDrawing drawing;
  private final XSSFChart chart;

  /** A chart on a sheet whose upper edge lies at a row. */
  Chart(XSSFSheet sheet, int top) {
    drawing = sheet.createDrawingPatriarch();
    chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, 2, top + ROWS));
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart.displayBlanksAs(DisplayBlanks.GAP);
  }

  Chart title(String words) {
    chart.setTitleText(words);
    chart.setTitleOverlay(false);
    var run = chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr();
    // POI would take the language of the machine.
    run.setLang("en");
    run.setSz(TITLE_SIZE);
    run.setB(true);
    return this;
  }

  /** What a person who does not see it is told. */
  Chart described(String words) {
    var anchors = drawing.getCTDrawing().getTwoCellAnchorList();
    anchors.getLast().getGraphicFrame().getNvGraphicFramePr().getCNvPr().setDescr(words);
    return this;
  }

  /**
   * Columns over a true axis of time, on which a month without a case leaves a gap.
   *
   * @param first month of the axis
   * @param last month of the axis
   */
  void byMonth(
      XSSFSheet data,
      CellRangeAddress months,
      List<CellRangeAddress> series,
      YearMonth first,
      YearMonth last) {
    var time = chart.createDateAxis(AxisPosition.BOTTOM);
    time.setNumberFormat("mmm yyyy");
    time.setMinimum(DateUtil.getExcelDate(first.atDay(1)));
    time.setMaximum(DateUtil.getExcelDate(last.atDay(1)));
    new Bars(chart, time, values(AxisPosition.LEFT, MILLIONS))
        .draw(
            BarDirection.COL,
            XDDFDataSourcesFactory.fromNumericCellRange(data, months),
            data,
            series)
        .overlap(0);
    // POI's schema classes lack the unit of the axis, as they lack the overlap of bars.
    try (var axis = chart.getCTChart().getPlotArea().getDateAxArray(0).newCursor()) {
      axis.toEndToken();
      axis.beginElement("baseTimeUnit", CHART);
      axis.insertAttributeWithValue("val", "months");
    }
  }

  /** Bars with names, the first on top. */
  void byName(
      XSSFSheet data, CellRangeAddress names, List<CellRangeAddress> series, boolean money) {
    var axis = chart.createCategoryAxis(AxisPosition.LEFT);
    axis.setOrientation(AxisOrientation.MAX_MIN);
    var values = values(AxisPosition.BOTTOM, money ? MILLIONS : WHOLE);
    values.setCrosses(AxisCrosses.MAX);
    var bars =
        new Bars(chart, axis, values)
            .draw(
                BarDirection.BAR,
                XDDFDataSourcesFactory.fromStringCellRange(data, names),
                data,
                series)
            .overlap(money ? 0 : ALL);
    if (!money) {
      bars.number();
    }
  }

  private XDDFValueAxis values(AxisPosition position, String format) {
    var axis = chart.createValueAxis(position);
    axis.setNumberFormat(format);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setMinimum(0);
    axis.getOrAddMajorGridProperties().setLineProperties(grid());
    return axis;
  }

  private static XDDFLineProperties grid() {
    return new XDDFLineProperties(
        new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY)));
  }
}
