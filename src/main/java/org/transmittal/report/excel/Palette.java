package org.transmittal.report.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** All cell styles of the workbook, each made once, legible in grey. */
final class Palette {
  private static final String FONT = "Arial";

  /** Room behind a number; LibreOffice leaves out the indent of cells with a currency. */
  private static final String GAP = "_)_)";

  private static final String WHOLE = "#,##0" + GAP;
  private static final String CENTS = "#,##0.00" + GAP;
  private static final XSSFColor INK = color(0x1F, 0x2A, 0x37);
  private static final XSSFColor MUTED = color(0x5B, 0x66, 0x73);
  private static final XSSFColor BLUE = color(0x1B, 0x4F, 0x8A);
  private static final XSSFColor BAND = color(0xE7, 0xEB, 0xF0);
  private static final XSSFColor PAPER = color(0xFF, 0xF8, 0xDC);

  final XSSFCellStyle title;
  final XSSFCellStyle heading;
  private final XSSFCellStyle header;
  final XSSFCellStyle label;
  final XSSFCellStyle text;
  final XSSFCellStyle prose;
  final XSSFCellStyle strong;
  final XSSFCellStyle day;
  final XSSFCellStyle month;
  final XSSFCellStyle link;
  final XSSFCellStyle count;
  final XSSFCellStyle room;
  private final XSSFCellStyle numberHeader;
  private final XSSFCellStyle key;
  private final XSSFCellStyle quotedText;
  private final XSSFCellStyle quotedProse;
  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();

  Palette(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // The font that the widths of columns are counted in.
    workbook.getFontAt(0).setFontName(FONT);
    workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    title = style(font(16, true, INK));
    heading = style(font(11, true, BLUE));
    heading.setBorderBottom(BorderStyle.THIN);
    header = style(font(10, true, INK));
    header.setWrapText(true);
    header.setFillForegroundColor(BAND);
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    header.setBorderBottom(BorderStyle.MEDIUM);
    header.setVerticalAlignment(VerticalAlignment.BOTTOM);
    numberHeader = workbook.createCellStyle();
    numberHeader.cloneStyleFrom(header);
    numberHeader.setAlignment(HorizontalAlignment.RIGHT);
    numberHeader.setIndention((short) 1);
    label = style(font(10, false, MUTED));
    text = style(font(10, false, INK));
    prose = wrapped(font(10, false, INK));
    strong = wrapped(font(10, true, INK));
    day = format("yyyy-mm-dd");
    day.setAlignment(HorizontalAlignment.LEFT);
    month = format("yyyy-mm");
    month.setAlignment(HorizontalAlignment.LEFT);
    count = format("#,##0");
    count.setAlignment(HorizontalAlignment.LEFT);
    room = wrapped(font(10, false, INK));
    room.setFillForegroundColor(PAPER);
    room.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    room.setBorderBottom(BorderStyle.HAIR);
    room.setBorderLeft(BorderStyle.HAIR);
    room.setBorderRight(BorderStyle.HAIR);
    var linked = font(10, false, BLUE);
    linked.setUnderline(XSSFFont.U_SINGLE);
    link = style(linked);
    link.setAlignment(HorizontalAlignment.LEFT);
    key = style(font(8, false, INK));
    quotedText = quoted(text);
    quotedProse = quoted(prose);
  }

  /** For words of an archive; those that look like a formula keep a quote before them. */
  XSSFCellStyle words(String words, Column.Look look) {
    var wraps = look == Column.Look.PROSE;
    if (CellText.looksLikeFormula(words)) {
      return wraps ? quotedProse : quotedText;
    }
    return wraps ? prose : look == Column.Look.KEY ? key : text;
  }

  /** For a number that is no money. */
  XSSFCellStyle number(BigDecimal number) {
    return number(number.scale() > 0 ? CENTS : WHOLE);
  }

  /** For an amount, with the code of its currency where that is settled. */
  XSSFCellStyle money(BigDecimal number, @Nullable String currency) {
    var digits = number.stripTrailingZeros().scale() > 0 ? CENTS : WHOLE;
    return number(currency == null ? digits : "[$" + currency + "] " + digits);
  }

  private XSSFCellStyle number(String pattern) {
    return numbers.computeIfAbsent(
        pattern,
        p -> {
          var style = format(p);
          style.setAlignment(HorizontalAlignment.RIGHT);
          return style;
        });
  }

  /** For the header of a column. */
  XSSFCellStyle header(Column.Look look) {
    return look == Column.Look.NUMBER ? numberHeader : header;
  }

  private XSSFCellStyle style(XSSFFont font) {
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle wrapped(XSSFFont font) {
    var style = style(font);
    style.setWrapText(true);
    return style;
  }

  private XSSFCellStyle format(String pattern) {
    var style = style(text.getFont());
    style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
    return style;
  }

  private XSSFCellStyle quoted(XSSFCellStyle like) {
    var style = workbook.createCellStyle();
    style.cloneStyleFrom(like);
    style.setQuotePrefixed(true);
    return style;
  }

  private XSSFFont font(int points, boolean bold, XSSFColor color) {
    var font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(color);
    return font;
  }

  private static XSSFColor color(int red, int green, int blue) {
    // The schema wants the opacity too.
    return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue}, null);
  }
}
