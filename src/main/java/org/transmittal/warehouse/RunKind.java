package org.transmittal.warehouse;

/** What a run takes in. */
public enum RunKind {
  /** The archives of an inbox that are not loaded yet. */
  NIGHTLY,
  /** The same of archives that were read elsewhere. */
  LOAD,
  /** The articles of some days, again; its archives are not loaded by it. */
  WINDOW
}
