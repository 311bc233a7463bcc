package org.transmittal.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that a report makes a link of: http and https alone, since archives are not ours.
 */
public final class WebLink {
  /** Excel calls a workbook damaged that has a longer one. */
  private static final int LONGEST = 2_079;

  private WebLink() {}

  /** The address, if it is fit for a link; otherwise a report shows it as text. */
  public static Optional<String> of(@Nullable String address) {
    return Optional.ofNullable(address).filter(WebLink::isWeb);
  }

  private static boolean isWeb(String address) {
    try {
      var uri = new URI(address);
      return address.length() <= LONGEST
          && uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
