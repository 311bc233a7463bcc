package org.transmittal.extraction;

import org.jspecify.annotations.Nullable;
import org.transmittal.sale.TransmittalNumber;

/** What an official document prints of a case besides its parties, goods and sum. */
final class CasePrint {
  private @Nullable Told<TransmittalNumber> transmittal;
  private @Nullable Told<TransmittalNumber> amended;
  private @Nullable CaseWords value;

  /** Tells the parts of the amount; null where none are printed. */
  void value(@Nullable CaseWords parts) {
    value = parts;
  }

  @Nullable CaseWords value() {
    return value;
  }

  /** Gives a number to a case that has none. */
  void number(Told<TransmittalNumber> number) {
    transmittal = transmittal == null ? number : transmittal;
  }

  @Nullable Told<TransmittalNumber> transmittal() {
    return transmittal;
  }

  /** Names the case that it restates. */
  void amended(Told<TransmittalNumber> number) {
    amended = number;
  }

  @Nullable Told<TransmittalNumber> amended() {
    return amended;
  }
}
