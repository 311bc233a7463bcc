package org.transmittal.report.excel;

import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One native bar chart: light bars with a line around them for proposals, dark ones for the rest.
 */
final class Chart {
  static final int ROWS = 19;

  /** In hundredths of a point. */
  private static final int TITLE_SIZE = 1_200;

  private static final byte[] DARK = {0x1B, 0x4F, (byte) 0x8A};
  private static final byte[] LIGHT = {(byte) 0xC9, (byte) 0xD9, (byte) 0xEA};
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String MILLIONS = "#,##0,,";
  private static final String WHOLE = "#,##0";

  private final XSSFDrawing drawing;
  private final XSSFChart chart;
  private int overlap;
  private boolean numbered;

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
    draw(
        data,
        XDDFDataSourcesFactory.fromNumericCellRange(data, months),
        series,
        time,
        values(AxisPosition.LEFT, MILLIONS),
        BarDirection.COL);
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
    overlap = money ? 0 : 100;
    numbered = !money;
    var axis = chart.createCategoryAxis(AxisPosition.LEFT);
    axis.setOrientation(AxisOrientation.MAX_MIN);
    var values = values(AxisPosition.BOTTOM, money ? MILLIONS : WHOLE);
    values.setCrosses(AxisCrosses.MAX);
    draw(
        data,
        XDDFDataSourcesFactory.fromStringCellRange(data, names),
        series,
        axis,
        values,
        BarDirection.BAR);
  }

  private XDDFValueAxis values(AxisPosition position, String format) {
    var axis = chart.createValueAxis(position);
    axis.setNumberFormat(format);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setMinimum(0);
    axis.getOrAddMajorGridProperties().setLineProperties(line(PresetColor.LIGHT_GRAY));
    return axis;
  }

  private void draw(
      XSSFSheet data,
      XDDFDataSource<?> names,
      List<CellRangeAddress> series,
      XDDFChartAxis axis,
      XDDFValueAxis values,
      BarDirection direction) {
    var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axis, values);
    bars.setBarDirection(direction);
    bars.setGapWidth(60);
    for (var range : series) {
      var one = bars.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(data, range));
      // The axis is in millions, and the unit in the header is another.
      var header = data.getRow(0).getCell(range.getFirstColumn()).getStringCellValue();
      one.setTitle(header.replaceFirst(" \\(.*", ""), null);
      one.setShapeProperties(look(range.equals(series.getFirst()) ? LIGHT : DARK));
    }
    chart.plot(bars);
    overlap();
    if (numbered) {
      numbers();
    }
  }

  /** Bars of which a name has only one stand in its middle. */
  private void overlap() {
    try (var plot = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
      plot.toChild(CHART, "gapWidth");
      plot.toNextSibling();
      plot.beginElement("overlap", CHART);
      plot.insertAttributeWithValue("val", String.valueOf(overlap));
    }
  }

  /** Each bar with its number beside it. */
  private void numbers() {
    for (var series : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
      var labels = series.addNewDLbls();
      labels.addNewShowLegendKey().setVal(false);
      labels.addNewShowVal().setVal(true);
      labels.addNewShowCatName().setVal(false);
      labels.addNewShowSerName().setVal(false);
      labels.addNewShowPercent().setVal(false);
      labels.addNewShowBubbleSize().setVal(false);
    }
  }

  private static XDDFShapeProperties look(byte[] fill) {
    var look = new XDDFShapeProperties();
    look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(fill)));
    var edge = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(DARK)));
    edge.setWidth(0.75);
    look.setLineProperties(edge);
    return look;
  }

  private static XDDFLineProperties line(PresetColor color) {
    return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
  }
}
