package org.transmittal.normalization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.transmittal.sale.TransmittalNumber;

/** Finds the numbers of notifications to Congress, which stand behind the word transmittal. */
final class Transmittals {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\s*+(?:no\\.?|nos\\.?|number)?\\s*+[:#]?\\s*+(?:RSAT[-\\s]\\s*+)?((?:\\d{2}|\\d[A-Z])[-–](?:\\d[A-Z]|\\d{1,3}))\\b");

  /** The word that they stand behind. */
  static final String WORD = "transmittal";

  private Transmittals() {}

  static List<Found<TransmittalNumber>> find(Tokens tokens, Triggers triggers) {
    var found = new ArrayList<Found<TransmittalNumber>>();
    for (var i = triggers.next(0); i < tokens.size(); i = triggers.next(i + 1)) {
      if (tokens.is(i, WORD)) {
        var matcher = NUMBER.matcher(tokens.text()).region(tokens.end(i), tokens.text().length());
        if (matcher.lookingAt()) {
          var from = tokens.at(matcher.start(1));
          var to = tokens.at(matcher.end(1));
          TransmittalNumber.parse(matcher.group(1))
              .ifPresent(number -> found.add(new Found<>(number, from, to)));
        }
      }
    }
    return found;
  }
}
