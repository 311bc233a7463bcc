package org.transmittal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.transmittal.article.ContentHash;
import org.transmittal.report.excel.Workbook;
import org.transmittal.report.pdf.Briefing;

class SameBytesTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  /** The Turkish i, digits that are not 0 to 9, and dates that are tomorrow elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Tokyo",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "hi-IN-u-nu-deva, America/New_York",
    "de-CH, Pacific/Pago_Pago"
  })
  void noLocaleAndNoTimeZoneChangesAByte(String tag, String zoneId) throws Exception {
    for (var model : List.of(ReportModels.night(), ReportModels.empty())) {
      set(Locale.ENGLISH, "UTC");
      var workbook = hash(out -> Workbook.write(model, out));
      var briefing = hash(out -> Briefing.write(model, out));
      set(Locale.forLanguageTag(tag), zoneId);
      assertThat(hash(out -> Workbook.write(model, out))).isEqualTo(workbook);
      assertThat(hash(out -> Briefing.write(model, out))).isEqualTo(briefing);
    }
  }

  private static void set(Locale locale, String zoneId) {
    Locale.setDefault(locale);
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
  }

  private static String hash(Writing writing) throws IOException {
    var out = new ByteArrayOutputStream();
    writing.write(out);
    return HexFormat.of().formatHex(ContentHash.sha256().digest(out.toByteArray()));
  }

  private interface Writing {
    void write(OutputStream out) throws IOException;
  }
}
