package org.transmittal.archive;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Span;

/** The host in an address, which names the outlet where nothing else does. */
final class Host {
  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@\\s]*@)?(?:www\\.)?([^/?#:@\\s]+\\.[^/?#:@\\s]+).*");

  private Host() {}

  /** Where the host stands in an address, without "www."; null if it is no web address. */
  static @Nullable Span find(String url) {
    var matcher = HOST.matcher(url);
    return matcher.matches() ? new Span(matcher.start(1), matcher.end(1)) : null;
  }

  /** Whether a text is a web address. */
  static boolean isAddress(String text) {
    return find(text) != null;
  }

  /** The outlet by an address; null if there is no address or it has no host. */
  static @Nullable Finding<String> publisher(@Nullable Finding<String> url) {
    if (url == null) {
      return null;
    }
    var host = find(url.value());
    if (host == null) {
      return null;
    }
    var quote = host.of(url.value());
    var within = url.span();
    var span =
        within == null
            ? null
            : new Span(within.start() + host.start(), within.start() + host.end());
    return new Finding<>(quote.toLowerCase(Locale.ROOT), Origin.URL, quote, span);
  }
}
