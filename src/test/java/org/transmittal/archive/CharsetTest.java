package org.transmittal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which charset the bytes of an article are read: byte order mark, header, page, likeness. */
class CharsetTest {
  private static final String HEADER = "Content-Type: text/html; charset=";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "windows-1252; Größere Stückzahlen für 5 Mio. €, „möglichst“ über vier Jahre.",
        "windows-1252; Il ministero può firmare, perciò però così: ciò è già più di metà.",
        "windows-1258; Hôm nay Bộ Quốc phòng Nhật Bản đã ký hợp đồng mua tên lửa của Mỹ.",
        "windows-1258; Lô hàng trị giá 3 tỉ đô la gồm những tên lửa tầm trung.",
        "GB18030; 日本政府今天宣布与美国签署合同，购买一百二十枚导弹，总价三亿美元。",
        "EUC-KR; 한국 정부는 오늘 미국과 미사일 백이십 발을 구매하는 계약을 체결했다고 밝혔다.",
        "Shift_JIS; 日本政府は本日、米国からミサイル百二十発を購入する契約に署名したと発表した。",
        "windows-1251; Министерство сегодня подписало контракт на покупку ста двадцати ракет."
      })
  void aPageAndATextWithoutAnyDeclarationAreReadByWhatTheyLookLike(String charset, String text)
      throws Exception {
    var bytes = encoded(text, charset);

    assertThat(Readings.article(write("a.txt", bytes)).text()).isEqualTo(text);
    var page = "<html><body><p>" + text + "</p></body></html>";
    assertThat(Readings.article(write("a.html", encoded(page, charset))).text()).isEqualTo(text);
  }

  @Test
  void theByteOrderMarkComesBeforeTheHeader() throws Exception {
    var page = "\ufeff<meta charset=windows-1252><p>Ракеты".getBytes(StandardCharsets.UTF_8);

    assertThat(captured("windows-1251", page)).isEqualTo("Ракеты");
    var wide = "\ufeff<p>Ракеты".getBytes(StandardCharsets.UTF_16LE);
    assertThat(captured("UTF-8", wide)).isEqualTo("Ракеты");
  }

  @Test
  void theHeaderComesBeforeThePage() throws Exception {
    var page = "<meta charset=windows-1252><p>Ракеты".getBytes(Charset.forName("windows-1251"));

    assertThat(captured("windows-1251", page)).isEqualTo("Ракеты");
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=ISO-8859-2>",
    "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>",
    "<?xml version='1.0' encoding='iso-8859-2'?>"
  })
  void thePageComesBeforeWhatItLooksLike(String head) throws Exception {
    var page = (head + "<html><p>Łódź").getBytes(Charset.forName("ISO-8859-2"));

    assertThat(Readings.article(write("a.html", page)).text()).isEqualTo("Łódź");
  }

  @Test
  void aHeaderOrPageThatNamesNoCharsetThereIsCountsForNothing() throws Exception {
    var page = "<meta charset=x-none><p>Größe".getBytes(StandardCharsets.UTF_8);

    assertThat(captured("x-none", page)).isEqualTo("Größe");
  }

  private String captured(String charset, byte[] page) throws IOException {
    var record = Warcs.response("https://a.com/1", "200 OK", HEADER + charset + "\r\n", page);
    return Readings.article(write("a.warc", record)).text();
  }

  /** The charset of Vietnamese Windows writes a tone behind its vowel, as none else does. */
  private static byte[] encoded(String text, String charset) {
    if (!charset.equals("windows-1258")) {
      return text.getBytes(Charset.forName(charset));
    }
    var parts = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              var letter = Character.toString(c);
              var apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
              var tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
              var base = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
              parts.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
            });
    return parts.toString().getBytes(Charset.forName(charset));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
