package org.transmittal.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** The bars of a chart: light with a line around them for proposals, dark for the rest. */
final class Bars {
  private static final int GAP = 60;
  private static final byte[] DARK = {0x1B, 0x4F, (byte) 0x8A};
  private static final byte[] LIGHT = {(byte) 0xC9, (byte) 0xD9, (byte) 0xEA};

  private final XSSFChart chart;
  private final XDDFBarChartData bars;

  Bars(XSSFChart chart, XDDFChartAxis axis, XDDFValueAxis values) {
    this.chart = chart;
    bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axis, values);
  }

  /**
   * Draws them.
   *
   * @param series of proposals, then of the rest
   */
  Bars draw(
      BarDirection direction,
      XDDFDataSource<?> names,
      XSSFSheet data,
      List<CellRangeAddress> series) {
    bars.setBarDirection(direction);
    bars.setGapWidth(GAP);
    for (var range : series) {
      var one = bars.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(data, range));
      // The axis is in millions, and the unit in the header is another.
      var header = data.getRow(0).getCell(range.getFirstColumn()).getStringCellValue();
      one.setTitle(header.replaceFirst(" \\(.*", ""), null);
      one.setShapeProperties(look(range.equals(series.getFirst()) ? LIGHT : DARK));
    }
    chart.plot(bars);
    return this;
  }

  /** How far those of one name stand before each other, in hundredths. */
  Bars overlap(int hundredths) {
    try (var plot = drawn().newCursor()) {
      plot.toChild(Chart.CHART, "gapWidth");
      plot.toNextSibling();
      plot.beginElement("overlap", Chart.CHART);
      plot.insertAttributeWithValue("val", String.valueOf(hundredths));
    }
    return this;
  }

  /** Each with its number beside it. */
  void number() {
    for (var series : drawn().getSerList()) {
      var labels = series.addNewDLbls();
      labels.addNewShowLegendKey().setVal(false);
      labels.addNewShowVal().setVal(true);
      labels.addNewShowCatName().setVal(false);
      labels.addNewShowSerName().setVal(false);
      labels.addNewShowPercent().setVal(false);
      labels.addNewShowBubbleSize().setVal(false);
    }
  }

  private CTBarChart drawn() {
    return chart.getCTChart().getPlotArea().getBarChartArray(0);
  }

  private static XDDFShapeProperties look(byte[] fill) {
    var look = new XDDFShapeProperties();
    look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(fill)));
    var edge = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(DARK)));
    edge.setWidth(0.75);
    look.setLineProperties(edge);
    return look;
  }
}
