package org.transmittal.archive;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Span;

/** The line of a saved text that tells where it is from: "Source: https://…". */
final class SourceLine {
  private static final Pattern LINE =
      Pattern.compile(
          "(?imu)^[^\\S\\n]*(?:source|nguồn|via|link|url)\\s*:\\s*(https?://\\S+)[^\\S\\n]*$");
  private static final Pattern TRAILER = Pattern.compile("[.,;:)>\\]\"'”’]+$");

  private SourceLine() {}

  /** The address in the last such line, as it stands behind the text; null if there is none. */
  static @Nullable Finding<String> find(String text) {
    Finding<String> last = null;
    // Plain characters go before the pattern, which would be tried at every line.
    if (!text.contains("://")) {
      return null;
    }
    for (var matcher = LINE.matcher(text); matcher.find(); ) {
      var address = TRAILER.matcher(matcher.group(1)).replaceFirst("");
      if (Host.isAddress(address)) {
        var span = new Span(matcher.start(1), matcher.start(1) + address.length());
        last = new Finding<>(address, Origin.TEXT, address, span);
      }
    }
    return last;
  }
}
