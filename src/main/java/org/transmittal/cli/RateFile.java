package org.transmittal.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.transmittal.rates.Rates;
import org.transmittal.rates.RatesException;
import org.transmittal.rates.RatesFile;

/** The file of exchange rates that a setting names. */
final class RateFile {
  /** The setting. */
  static final String SETTING = "transmittal.rates";

  private RateFile() {}

  /**
   * The rates of a file.
   *
   * @param file null or empty for none, so that nothing is converted
   * @throws SettingException if it cannot be read, or is not as it should be, with the line
   */
  static Rates load(@Nullable String file) {
    if (file == null || file.isBlank()) {
      return Rates.NONE;
    }
    var path = Home.path(file);
    if (!Files.isRegularFile(path)) {
      throw new SettingException(SETTING + ": there is no file " + path);
    }
    try (var text = Files.newBufferedReader(path)) {
      return RatesFile.read(path.toString(), text);
    } catch (RatesException e) {
      throw new SettingException(SETTING + ": " + e.getMessage());
    } catch (IOException e) {
      throw new SettingException(path + ": cannot be read: " + Message.of(e));
    }
  }
}
